package seeded.selling;

public class SellingService {
    public void sell() {}
}
