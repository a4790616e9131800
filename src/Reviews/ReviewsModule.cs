namespace Buendnisnetz.Reviews;

/// <summary>
/// "Stimmt das noch?": whatever ages is asked about, confirmed without signing in, doubted by everybody, and never forgotten in silence.
/// </summary>
public sealed class ReviewsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Maps(ReviewMapping.Map)
            .Styles("reviews.css")
            .HandlesDailyJob<FreshnessMorning, FreshnessEve>("FreshnessMorning", hour: 7, called: "Nachsehen, welche Angaben alt werden")
            .HandlesJob<FreshnessLook, FreshnessRun>("FreshnessLook", Priority.Bulk, called: "Alternde Angaben suchen")
            .HandlesJob<FreshnessOf, FreshnessOfOne>("FreshnessOf", Priority.Bulk, called: "Angaben eines Ortes prüfen lassen")
            .HandlesJob<EnquiryMailFor, EnquiryMail>("EnquiryMailFor", Priority.Bulk, called: "Nach Angaben fragen")
            .Shows(Intervals)
            .Contributes(ReviewData.Activity)
            .Reacts<FactDoubted>(ReviewReactions.AskAtOnce)
            .Reacts<DoubtSettled>(ReviewReactions.AnswerDoubter);
        foreach (var data in ReviewData.All) module.Contributes(data);
        foreach (var rule in ReviewData.Rules) module.Contributes(rule);
    }

    private static MenuItem Intervals { get; } = new(Menu.Administration, "Prüfabstände", ReviewPaths.Intervals,
        Hint: "Nach wie vielen Monaten wir nachfragen, ob eine Angabe noch stimmt.");

}
