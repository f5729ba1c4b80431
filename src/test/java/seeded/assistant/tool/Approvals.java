package seeded.assistant.tool;

public class Approvals {
    public void approve() {}

    public void deny() {}
}
