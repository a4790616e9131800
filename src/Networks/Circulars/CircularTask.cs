namespace Buendnisnetz.Networks;

/// <summary>What somebody does for an alliance, because of which a circular comes.</summary>
internal sealed record CircularTask(bool Coordinates, string Alliance)
{
    /// <summary>"die Bündnisse „A“ und „B“ koordinieren und im Bündnis „C“ die Stellvertretung haben".</summary>
    public static string InWords(IEnumerable<CircularTask> tasks) =>
        string.Join(" und ", tasks.Distinct().GroupBy(task => task.Coordinates).OrderByDescending(tasks => tasks.Key)
            .Select(one => one.Key ? Coordinating([.. one]) : StandingIn([.. one])));

    private static string Coordinating(IReadOnlyList<CircularTask> tasks) =>
        $"{(tasks.Count == 1 ? "das Bündnis" : "die Bündnisse")} {Names(tasks)} koordinieren";

    private static string StandingIn(IReadOnlyList<CircularTask> tasks) =>
        $"{(tasks.Count == 1 ? "im Bündnis" : "in den Bündnissen")} {Names(tasks)} die Stellvertretung haben";

    private static string Names(IReadOnlyList<CircularTask> tasks)
    {
        var names = tasks.Select(task => $"„{task.Alliance}“").ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} und {names[^1]}";
    }
}
