package seeded.selling.ui;

interface Painter {
    void paint();
}
