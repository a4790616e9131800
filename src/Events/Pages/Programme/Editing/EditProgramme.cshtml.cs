namespace Buendnisnetz.Events.Pages;

/// <summary>The programme as its team edits it: in order, with what does not fit together on top.</summary>
internal sealed class EditProgrammeModel : ProgrammeEditorPage
{
    public IReadOnlyList<ProgrammeWarning> Warnings { get; private set; } = [];

    public IReadOnlyList<ProgrammeRound> Rounds => Programme.Rounds;

    public int Questions { get; private set; }

    public string Lead => Event.Time.Day is null
        ? "Der Tag steht noch nicht fest; Uhrzeiten können Sie schon planen. Das Programm geht mit, sobald er feststeht."
        : Event.Time.ToString();

    public async Task OnGetAsync()
    {
        Warnings = Programme.Warnings();
        Questions = await Db.SessionQuestions.CountAsync(one => one.Session!.EventId == Event.Id, Cancel);
    }

    public string Words(ProgrammeRound round) => $"{Hour(round.From)} bis {Hour(round.Until)} Uhr "
        + $"({German.Count(round.Sessions.Count, "Workshop", "Workshops")}, {German.Count(round.Sessions.Sum(one => one.Most ?? 0), "Platz",
            "Plätze")})";

    /// <summary>Its hours; nothing for a talk that has none of its own.</summary>
    public string TimeOf(Session item) =>
        Programme.Sessions.FirstOrDefault(one => one.Id == item.ParentId)?.Time == item.Time ? "" : item.Time.Hours;

    public string Facts(Session item) => string.Join(" · ", ((string?[])[
        item.IsDropped ? "entfällt" : null, item.Kind == SessionKind.Heading ? null : item.Kind.Label,
        item.Room, item.Most is { } most ? German.Count(most, "Platz", "Plätze") : null,
        Programme.SessionsOf(item).Count() > 1 && item.ParentId is null ? "mehrmals" : null]).OfType<string>());

    private static string Hour(DateTimeOffset moment) => SessionTime.Hour(TimeOnly.FromDateTime(moment.BerlinTime));
}
