using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>A draft, line by line: what was noticed, what could be meant, corrected right there.</summary>
internal sealed class CheckInvitationsModel : InvitationPage
{
    private const int PageSize = 50;

    private IReadOnlyList<CheckedLine> checkedLines = [];

    [BindProperty(SupportsGet = true, Name = "nur")]
    public string? Only { get; set; }

    /// <summary>The line that is opened although nothing is the matter with it.</summary>
    [BindProperty(SupportsGet = true, Name = "zeile")]
    public Guid? Opened { get; set; }

    [BindProperty]
    public List<LineForm> Form { get; set; } = [];

    public PageOf<CheckedLine> Lines { get; private set; } = PageOf<CheckedLine>.Empty;

    public IReadOnlyList<string> Names { get; private set; } = [];

    public int All => checkedLines.Count;

    public int Ready => checkedLines.Count(line => line.IsReady);

    public int LeftOut => checkedLines.Count(line => line.Invitation.IsLeftOut);

    public int Stopped => checkedLines.Count(line => line.Stops && !line.Invitation.IsLeftOut);

    public int Questions => checkedLines.Count(line => line.NeedsLook && !line.Stops);

    /// <summary>Whether a line names an alliance that is not there, and may have to be entered first.</summary>
    public bool NamesUnknown =>
        checkedLines.Any(line => line is { Alliance: null, Invitation: { IsLeftOut: false, AllianceText.Length: > 0 } });

    public int Sure => checkedLines.Count(line => line.HasSure);

    public string Shown => Only is "alle" or "hinweise" or "ausgelassen" ? Only : Stopped + Questions > 0 ? "hinweise" : "alle";

    public string Lead =>
        $"„{Batch.Name}“, {German.Count(All, "Zeile", "Zeilen")}. Was Sie hier ändern, bleibt gespeichert, auch wenn Sie die Seite "
            + $"verlassen.";

    protected override bool OfDraft => true;

    public bool IsOpen(CheckedLine line) => line.NeedsLook || line.Invitation.Id == Opened;

    protected override async Task LoadMore()
    {
        checkedLines = await DraftCheck.Of(Db, Batch, Now, Cancel);
        Lines = checkedLines.Where(IsShown).ToList().ToPage(AskedPage, PageSize);
        if (!Lines.Rows.Any(IsOpen)) return;
        var known = await Db.KnownAlliances(Batch.NetworkId, Now, Cancel);
        Names = [.. known.Where(one => one.IsHere).Select(one => one.Name).Distinct()];
    }

    public void OnGet() { }

    /// <summary>What was typed is kept; one suggestion is taken with it, where its button was pressed.</summary>
    public async Task<IActionResult> OnPostAsync(Guid? line, LineField field, string? value)
    {
        foreach (var form in Form) Find(form.Id)?.Invitation.Correct(form.Line, form.LeftOut);
        if (line is { } taken)
        {
            if (Find(taken) is not { } chosen) return NotFound();
            chosen.Take(field, value ?? "");
        }
        var done = line is null ? "Die Korrekturen sind gespeichert." : "Der Vorschlag ist übernommen.";
        return await Saved(done, $"{Batch.Draft}?nur={Shown}&seite={Lines.Number}");
    }

    private CheckedLine? Find(Guid id) => checkedLines.FirstOrDefault(line => line.Invitation.Id == id);

    private bool IsShown(CheckedLine line) => Shown switch
    {
        "hinweise" => line.NeedsLook || line.Invitation.Id == Opened,
        "ausgelassen" => line.Invitation.IsLeftOut,
        _ => true,
    };
}

/// <summary>A line as a form.</summary>
internal sealed class LineForm
{
    public Guid Id { get; set; }

    public string? Alliance { get; set; }

    public string? Role { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    public bool LeftOut { get; set; }

    public ListLine Line => new(0, Alliance ?? "", Role ?? "", Name ?? "", Email ?? "");
}
