package com.megaticket.console.architecture;

import com.tngtech.archunit.lang.ArchRule;

/** One rule under the name that seeds and reports use. */
record Guard(String name, ArchRule rule) {
    Guard {
        // Features arrive one by one; EveryPackageIsKnown and the seeds see to it that no rule looks at nothing for ever.
        rule = rule.allowEmptyShould(true);
    }

    @Override
    public String toString() {
        return name;
    }
}
