using Buendnisnetz.Alliances;

namespace Buendnisnetz.Editing.Pages;

/// <summary>What is missing on the page of an alliance and waits for its team.</summary>
internal static class AllianceTasks
{
    public static DeskTasks Missing { get; } = new("angaben", DeskPart.Waiting,
        (_, desk, _) => Task.FromResult<IReadOnlyList<DeskTask>>([.. desk.Alliances.SelectMany(Of)]));

    public static DeskTasks Pauses { get; } = new("pausen", DeskPart.Waiting,
        (_, desk, _) => Task.FromResult<IReadOnlyList<DeskTask>>([.. desk.Alliances.Where(desk.Me.CanLead).SelectMany(Rests)]),
        Position.First);

    private static IEnumerable<DeskTask> Of(Alliance alliance)
    {
        if (alliance.State == LifeState.Founding)
            yield return Task("Das Bündnis ist noch in Gründung.", "bearbeiten", "Sehen, was bis zum Start fehlt");
        if (alliance.State == LifeState.Idea) yield return Task("Das Bündnis ist noch eine Idee.", "leben", "Gründung beginnen");
        if (alliance.About.Length == 0) yield return Task("Die Seite hat noch keine Beschreibung.", "profil", "Beschreibung schreiben");
        if (alliance.Fields.Count == 0)
            yield return Task("Es sind noch keine Handlungsfelder gewählt.", "handlungsfelder", "Handlungsfelder wählen");
        if (!alliance.OpenContactPoints.Any())
            yield return Task("Es gibt noch keine Anlaufstelle.", "anlaufstelle", "Anlaufstelle eintragen");

        DeskTask Task(string sentence, string below, string verb) => new(sentence, alliance.Below(below), verb, alliance.Id);
    }

    private static IEnumerable<DeskTask> Rests(Alliance alliance)
    {
        if (alliance.PauseNow is not { } pause) yield break;
        yield return pause.WaitsForAnAnswer
            ? new("Der Rückblick ist da: weiter ruhen, wieder starten oder beenden?", alliance.Below("leben"), "Entscheiden", alliance.Id)
            : new($"Das Bündnis ruht. Rückblick am {pause.LookBackOn.Long}.", alliance.Below("leben"), "Ansehen", alliance.Id);
    }
}
