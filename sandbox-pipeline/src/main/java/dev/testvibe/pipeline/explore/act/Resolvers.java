package dev.testvibe.pipeline.explore.act;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.claim.EffectResolver;
import dev.testvibe.pipeline.explore.claim.ExpectationResolver;
import dev.testvibe.pipeline.explore.claim.OrderResolver;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Deeds;
import dev.testvibe.pipeline.explore.page.Frames;
import dev.testvibe.pipeline.explore.page.OpenedChoices;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.plan.Recorder;
import dev.testvibe.pipeline.explore.site.OwnHosts;
import dev.testvibe.pipeline.grounding.Grounder;

/** What tells, of each sort of intent, the operations that it comes to on the page; they share what was spoken of. */
public record Resolvers(
        ActResolver acts,
        ExpectationResolver expectations,
        EffectResolver effects,
        OrderResolver orders,
        OpenedChoices openedChoices,
        Frames frames) {

    public static Resolvers on(
            LivePage live,
            Grounder grounder,
            Literals literals,
            OwnHosts hosts,
            Recorder recorder,
            CurrentSubject current,
            Deeds deeds) {
        return new Resolvers(
                new ActResolver(live, grounder, literals, current),
                new ExpectationResolver(live, grounder, literals, hosts, current, deeds),
                new EffectResolver(live, grounder, literals, recorder, current),
                new OrderResolver(live, grounder, literals, current),
                new OpenedChoices(grounder, literals),
                new Frames(grounder));
    }
}
