namespace Buendnisnetz.Projects;

/// <summary>How many imitations stayed: of those that began to run so long ago, how many ran on, and how many were done.</summary>
/// <param name="Years">So many years after each of them began to run.</param>
/// <param name="Running">How many ran then, or had become permanent.</param>
/// <param name="Completed">How many had been completed by then.</param>
/// <param name="All">How many began to run at least so long ago.</param>
internal sealed record Staying(int Years, int Running, int Completed, int All)
{
    private const int Most = 3;

    /// <summary>"2 Jahre nach dem Anfang liefen 3 von 5, 1 war abgeschlossen."</summary>
    public string Sentence => $"{German.Count(Years, "Jahr", "Jahre")} nach dem Anfang "
        + $"{(Running == 1 ? "lief" : "liefen")} {Running} von {All}"
        + (Completed == 0 ? "." : $", {Completed} {(Completed == 1 ? "war" : "waren")} abgeschlossen.");

    /// <summary>How many of these imitations were at work so many years after they began to run.</summary>
    public static IReadOnlyList<Staying> Of(IReadOnlyList<Imitation> some, IEnumerable<ProjectTurn> turns, DateOnly today)
    {
        var ids = some.Select(one => one.Id).ToHashSet();
        return Of([.. turns.Where(turn => turn.TakenBackAt is null && ids.Contains(turn.ProjectId)).GroupBy(turn => turn.ProjectId)
            .Select(life => life.OrderBy(turn => turn.Number)
                .Select(turn => (turn.State, (turn.On ?? FuzzyDate.OfDay(turn.RecordedAt.BerlinDay)).Earliest)).ToList())], today);
    }

    /// <summary>Counts the lives of imitations: each a series of states with the day since which they held.</summary>
    public static IReadOnlyList<Staying> Of(IReadOnlyList<List<(ProjectState State, DateOnly Since)>> lives, DateOnly today) =>
        [.. Enumerable.Range(1, Most).Select(years => After(years, lives, today)).Where(one => one.All > 0)];

    private static Staying After(int years, IReadOnlyList<List<(ProjectState State, DateOnly Since)>> lives, DateOnly today)
    {
        var then = lives.Select(life => (life, Day: BeganToRun(life)?.AddYears(years))).Where(one => one.Day <= today)
            .Select(one => one.life.LastOrDefault(turn => turn.Since <= one.Day).State).ToList();
        return new(years, then.Count(state => state is ProjectState.Running or ProjectState.Perpetuated),
            then.Count(state => state == ProjectState.Completed), then.Count);
    }

    private static DateOnly? BeganToRun(List<(ProjectState State, DateOnly Since)> life) =>
        life.Where(turn => turn.State == ProjectState.Running).Select(turn => (DateOnly?)turn.Since).FirstOrDefault();
}
