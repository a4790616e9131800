namespace Buendnisnetz.Calendars.Pages;

/// <summary>What a foreign calendar is called, what becomes of it, and for a file its new version.</summary>
internal sealed class SourceSettingsModel(ImportDesk desk) : SourcePage
{
    [BindProperty]
    public SourceForm Form { get; set; } = new();

    protected override IActionResult? Detour() => Source.IsOpen ? null : Redirect(Source.Path);

    protected override object? Stored => SourceForm.Of(Source);

    public void OnGet() => Form = SourceForm.Of(Source);

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Form.Name)) Check("Form.Name", "Bitte sagen Sie, wie der Kalender heißt.");
        if (!ModelState.IsValid) return Again();
        CalendarReading? reading = null;
        try { reading = Form.File is null || Source.Address is not null ? null : await Form.Read(Now.BerlinDay, Cancel); }
        catch (Refusal refusal) { return Again("Form.File", refusal.Message); }
        Source.Describe(Form.Name!, Form.ToKind(), Form.TakesAtOnce);
        if (reading is not null) await desk.Read(Source.Id, reading, Now, Cancel);
        return await Saved("Die Angaben sind gespeichert.", Source.Path);
    }
}
