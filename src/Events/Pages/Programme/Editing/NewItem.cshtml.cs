namespace Buendnisnetz.Events.Pages;

/// <summary>An item is put into the programme, in few fields; it begins where the last one ends.</summary>
internal sealed class NewItemModel : ProgrammeEditorPage
{
    private static readonly TimeOnly Nine = new(9, 0);

    [BindProperty]
    public SessionForm Form { get; set; } = new();

    [BindProperty, System.ComponentModel.DataAnnotations.StringLength(300)]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true, Name = "in")]
    public string? In { get; set; }

    /// <summary>The item within which it is given.</summary>
    public Session? Within => In is null ? null : Programme.Find(In);

    public void OnGet()
    {
        var last = Programme.Items.LastOrDefault();
        var from = last?.Until ?? Event.Time.From ?? Nine;
        Form = Within is { } item
            ? new() { Kind = SessionKind.Talk, Day = item.Day, From = item.From, Until = item.Until }
            : new() { Kind = SessionKind.Workshop, Day = last?.Day ?? Event.FirstDay, From = from, Until = from.AddMinutes(45) };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Check("Form.", Form.Objections(Event));
        Check("", Session.ObstacleTo(Event, Within));
        if (!ModelState.IsValid) return Again();
        var added = Db.EventSessions.Add(Programme.Add(Form.ToProfile(), Form.ToTime(Within?.Day ?? Event.FirstDay), Me.PersonId, Now,
            Within)).Entity;
        if (Speech() is { } who && added.ObstacleToInviting(who.Name) is null) added.Invite(who, Me.PersonId, Now);
        return await SavedProgramme($"{added.Title.Quoted} steht im Programm.");
    }

    private Speech? Speech() => string.IsNullOrWhiteSpace(Who) ? null
        : Who.Split(',', 2, StringSplitOptions.TrimEntries) is var parts && Form.Kind == SessionKind.Panel
            ? new(parts[0], parts.ElementAtOrDefault(1), SpeakerRole.Panelist) : new(parts[0], parts.ElementAtOrDefault(1));
}
