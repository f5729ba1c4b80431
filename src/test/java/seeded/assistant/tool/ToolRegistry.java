package seeded.assistant.tool;

public class ToolRegistry {
    public void execute() {}

    public void ask() {}
}
