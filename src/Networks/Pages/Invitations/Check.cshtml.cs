namespace Buendnisnetz.Networks.Pages;

/// <summary>A draft, line by line: what was noticed, what could be meant, corrected right there.</summary>
internal sealed class CheckInvitationsModel(Db db, TimeProvider clock) : InvitationPage(db, clock)
{
    private const int PageSize = 50;

    private IReadOnlyList<CheckedLine> checkedLines = [];

    [BindProperty(SupportsGet = true, Name = "nur")]
    public string? Only { get; set; }

    [BindProperty(SupportsGet = true, Name = "seite")]
    public int Number { get; set; } = 1;

    /// <summary>The line that is opened although nothing is the matter with it.</summary>
    [BindProperty(SupportsGet = true, Name = "zeile")]
    public Guid? Opened { get; set; }

    [BindProperty]
    public List<LineForm> Form { get; set; } = [];

    public IReadOnlyList<CheckedLine> Lines { get; private set; } = [];

    public IReadOnlyList<string> Names { get; private set; } = [];

    public int Pages { get; private set; } = 1;

    public int All => checkedLines.Count;

    public int Ready => checkedLines.Count(line => line.IsReady);

    public int LeftOut => checkedLines.Count(line => line.Invitation.IsLeftOut);

    public int Stopped => checkedLines.Count(line => line.Stops && !line.Invitation.IsLeftOut);

    public int Questions => checkedLines.Count(line => line.NeedsLook && !line.Stops);

    public int Sure => checkedLines.Count(line => line.HasSure);

    public string Shown => Only is "alle" or "hinweise" or "ausgelassen" ? Only : Stopped + Questions > 0 ? "hinweise" : "alle";

    public string Lead => $"„{Batch.Name}“, {German.Count(All, "Zeile", "Zeilen")}. Was Sie hier ändern, bleibt gespeichert, auch wenn Sie die Seite verlassen.";

    protected override bool? OfDraft => true;

    public bool IsOpen(CheckedLine line) => line.NeedsLook || line.Invitation.Id == Opened;

    protected override async Task LoadMore()
    {
        checkedLines = await DraftCheck.Of(Db, Batch, Now, Cancel);
        List<CheckedLine> shown = [.. checkedLines.Where(IsShown)];
        Pages = Math.Max(1, (shown.Count + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, Pages);
        Lines = [.. shown.Skip((Number - 1) * PageSize).Take(PageSize)];
        if (Lines.Any(IsOpen)) Names = [.. (await Db.KnownAlliances(Batch.NetworkId, Now, Cancel)).Where(one => one.IsHere).Select(one => one.Name).Distinct()];
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var form in Form)
            if (checkedLines.FirstOrDefault(line => line.Invitation.Id == form.Id) is { } line) line.Invitation.Correct(form.Line(line.Invitation.Number), form.LeftOut);
        return await Saved("Die Korrekturen sind gespeichert.");
    }

    /// <summary>One suggestion, by its button; what was typed elsewhere on the page is kept as well.</summary>
    public async Task<IActionResult> OnPostTakeAsync(Guid line, LineField field, string? value)
    {
        await OnPostAsync();
        if (checkedLines.FirstOrDefault(one => one.Invitation.Id == line) is not { } chosen) return NotFound();
        chosen.Take(field, value ?? "");
        return await Saved("Der Vorschlag ist übernommen.");
    }

    public async Task<IActionResult> OnPostSureAsync()
    {
        foreach (var line in checkedLines.Where(line => line.HasSure)) line.TakeSure();
        return await Saved("Die eindeutigen Vorschläge sind übernommen.");
    }

    public async Task<IActionResult> OnPostDiscardAsync()
    {
        Db.InvitationBatches.Remove(Batch);
        await Db.SaveChangesAsync(Cancel);
        Flash("Die Liste ist verworfen. Niemand wurde eingeladen.");
        return Redirect(InvitationPaths.All);
    }

    private bool IsShown(CheckedLine line) => Shown switch
    {
        "hinweise" => line.NeedsLook || line.Invitation.Id == Opened,
        "ausgelassen" => line.Invitation.IsLeftOut,
        _ => true,
    };

    private async Task<IActionResult> Saved(string sentence)
    {
        await Db.SaveChangesAsync(Cancel);
        Flash(sentence);
        return Redirect($"{Batch.Draft}?nur={Shown}&seite={Number}");
    }
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

    public ListLine Line(int number) => new(number, Alliance ?? "", Role ?? "", Name ?? "", Email ?? "");
}
