using Buendnisnetz.Alliances;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.Editing.Pages;

/// <summary>What should be checked in the alliances of a desk.</summary>
internal static class DeskChecks
{
    private const string Doubts = "hinweise", Proposals = "vorgeschlagenes", Intervals = "fristen";

    /// <summary>Whether anybody doubts or proposes anything: most of the time nobody does. And after how long something is due.</summary>
    public static IEnumerable<DeskQuestion> Questions { get; } =
        [DeskQuestion.Whether(Doubts, (db, desk) => WaitingChecks.Of(db, desk.Ids).Doubts),
            DeskQuestion.Whether(Proposals, (db, desk) => WaitingChecks.Of(db, desk.Ids).Proposals),
            new(Intervals, (db, desk) => desk.Ids.Count == 0 ? null : ReviewIntervals.Asked(db))];

    public static DeskTasks Tasks { get; } = new("pruefen", DeskPart.Checking, async (db, desk, cancel) =>
    {
        var checks = await WaitingChecks.Load(db, desk.Ids, desk.At, desk.Found(Doubts), desk.Found(Proposals), cancel,
            ReviewIntervals.Of(desk.Lines[Intervals]));
        return [.. desk.Alliances.SelectMany(alliance => Of(alliance.Id, checks))];
    });

    private static IEnumerable<DeskTask> Of(Guid alliance, WaitingChecks checks)
    {
        if (checks.DoubtsOf(alliance) is > 0 and var doubts)
            yield return Task($"{German.Count(doubts, "Hinweis", "Hinweise")}: Jemand sagt, dass etwas nicht stimmt.",
                doubts == 1 ? "Hinweis ansehen" : "Hinweise ansehen", asked: true);
        if (checks.ProposalsOf(alliance) is > 0 and var proposals)
            yield return Task(
                $"{German.Count(proposals, "vorgeschlagene Änderung wartet", "vorgeschlagene Änderungen warten")} auf Ihre Entscheidung.",
                "Vorschläge ansehen", asked: true);
        if (checks.DueOf(alliance) is [_, ..] due)
            yield return Task($"Lange nicht geprüft: {string.Join(", ", due.GroupBy(kind => kind).Select(Named))}.", "Jetzt prüfen");

        static string Named(IGrouping<string, string> same) => same.Count() == 1 ? same.Key : $"{same.Key} ({same.Count()})";

        DeskTask Task(string sentence, string verb, bool asked = false) =>
            new(sentence, ReviewPaths.Checks(alliance), verb, alliance, asked);
    }
}
