package seeded.selling;

import com.megaticket.console.architecture.Breaks;

@Breaks("namesSayTheDomain")
class SeatManager {}
