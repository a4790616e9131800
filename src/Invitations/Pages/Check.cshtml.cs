using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>A draft, line by line: what was noticed, what could be meant, corrected right there.</summary>
internal sealed class CheckInvitationsModel : CorrectionPage
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "nur")]
    public string? Only { get; set; }

    /// <summary>The line that is opened although nothing is the matter with it.</summary>
    [BindProperty(SupportsGet = true, Name = "zeile")]
    public Guid? Opened { get; set; }

    public PageOf<CheckedLine> Lines { get; private set; } = PageOf<CheckedLine>.Empty;

    public IReadOnlyList<string> Names { get; private set; } = [];

    public int All => Checked.Count;

    public int Ready => Checked.Count(line => line.IsReady);

    public int LeftOut => Checked.Count(line => line.Invitation.IsLeftOut);

    public int Stopped => Checked.Count(line => line.Stops && !line.Invitation.IsLeftOut);

    public int Questions => Checked.Count(line => line.NeedsLook && !line.Stops);

    /// <summary>Whether a line names an alliance that is not there, and may have to be entered first.</summary>
    public bool NamesUnknown =>
        Checked.Any(line => line is { Alliance: null, Invitation: { IsLeftOut: false, AllianceText.Length: > 0 } });

    public int Sure => Checked.Count(line => line.HasSure);

    public string Shown => Only is "alle" or "hinweise" or "ausgelassen" ? Only : Stopped + Questions > 0 ? "hinweise" : "alle";

    public string Lead =>
        $"{Batch.Name.Quoted}, {German.Count(All, "Zeile", "Zeilen")}. Was Sie hier ändern, bleibt gespeichert, auch wenn Sie die Seite "
            + $"verlassen.";

    /// <summary>Whether there are lines to type in; then what is typed goes along with every button.</summary>
    public bool Types => Lines.Rows.Any(IsOpen);

    public bool IsOpen(CheckedLine line) => line.NeedsLook || line.Invitation.Id == Opened;

    protected override async Task LoadMore()
    {
        await Look();
        Lines = Checked.Where(IsShown).ToList().ToPage(AskedPage, PageSize);
        if (!Types) return;
        var known = await Db.KnownAlliances(Batch.NetworkId, Now, Cancel);
        Names = [.. known.Where(one => one.IsHere).Select(one => one.Name).Distinct()];
    }

    public void OnGet() { }

    /// <summary>What was typed is kept; one suggestion is taken with it, where its button was pressed.</summary>
    public async Task<IActionResult> OnPostAsync(Guid? line, LineField field, string? value, string? weiter)
    {
        Correct();
        if (line is { } taken)
        {
            if (Find(taken) is not { } chosen) return NotFound();
            chosen.Take(field, value ?? "");
        }
        if (weiter == "brief") return await Onwards();
        var done = line is null ? "Die Korrekturen sind gespeichert." : "Der Vorschlag ist übernommen.";
        return await Saved(done, $"{Batch.Draft}?nur={Shown}&seite={Lines.Number}");
    }

    /// <summary>On to the letter, with what was typed; where nobody can be invited yet, one stays.</summary>
    private async Task<IActionResult> Onwards()
    {
        await Look();
        return Ready > 0 ? await Saved("Die Korrekturen sind gespeichert.", Batch.Launch)
            : await Saved("Die Korrekturen sind gespeichert. Noch kann niemand eingeladen werden.", Batch.Draft);
    }

    private bool IsShown(CheckedLine line) => Shown switch
    {
        "hinweise" => line.NeedsLook || line.Invitation.Id == Opened,
        "ausgelassen" => line.Invitation.IsLeftOut,
        _ => true,
    };
}
