package com.megaticket.console.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.BreadCrumbBar;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.ListSelectionView;
import org.controlsfx.control.PlusMinusSlider;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.Rating;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedBar;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.ToggleSwitch;
import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.Test;

/** ControlsFX under our theme: it is written for other looks, and parts of it were invisible. */
class ControlsPicturesTest extends Pictures {
    @Test
    void controls() {
        take("controls", "all", (_, _) -> sheet());
    }

    private static Parent sheet() {
        var sheet = new GridPane(24, 14);
        sheet.setPadding(new Insets(24));
        var on = new ToggleSwitch("on");
        on.setSelected(true);
        add(sheet, "ToggleSwitch", on, new ToggleSwitch("off"));
        add(sheet, "RangeSlider", new RangeSlider(0, 100, 20, 70), new PlusMinusSlider());
        var clearable = TextFields.createClearableTextField();
        clearable.setText("달빛 항구");
        add(sheet, "ClearableTextField", clearable, TextFields.createClearablePasswordField());
        var checks = new CheckComboBox<String>();
        checks.getItems().setAll("VIP", "R", "S");
        checks.getCheckModel().check(0);
        var searchable = new SearchableComboBox<String>();
        searchable.getItems().setAll("VIP", "R");
        searchable.setValue("VIP");
        add(sheet, "ComboBoxes", checks, searchable);
        var bar = new StatusBar();
        bar.setText("StatusBar");
        bar.setProgress(0.4);
        add(sheet, "StatusBar", bar, new ProgressBar(0.4));
        var crumbs = new BreadCrumbBar<>(BreadCrumbBar.buildTreeModel("공연", "회차", "좌석").getParent());
        add(sheet, "BreadCrumbBar", crumbs, new Rating(5, 3));
        var segments = new SegmentedBar<SegmentedBar.Segment>();
        segments.getSegments().setAll(new SegmentedBar.Segment(30, "VIP"), new SegmentedBar.Segment(50, "R"));
        add(sheet, "SegmentedBar", segments, new Slider(0, 100, 40));
        var lists = new ListSelectionView<String>();
        lists.getSourceItems().setAll("VIP", "R", "S");
        lists.setPrefHeight(160);
        add(sheet, "ListSelectionView", lists, new CheckBox("CheckBox"));
        var choice = new ComboBox<String>();
        choice.getItems().setAll("A");
        choice.setValue("A");
        add(sheet, "JavaFX", choice, new Spinner<Integer>(0, 9, 3));
        add(sheet, "JavaFX", new DatePicker(), new RadioButton("RadioButton"));
        return sheet;
    }

    private static void add(GridPane sheet, String name, Node first, Node second) {
        sheet.addRow(sheet.getRowCount(), new Label(name), first, second);
    }
}
