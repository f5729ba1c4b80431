package seeded.selling.ui;

import com.megaticket.console.architecture.Breaks;
import seeded.selling.SellingService;

@Breaks("viewsSeeViewModelsOnly")
class ServiceView {
    final Runnable hidden = new Runnable() {
        @Override
        public void run() {
            new SellingService().sell();
        }
    };
}
