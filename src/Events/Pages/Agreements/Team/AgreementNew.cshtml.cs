namespace Buendnisnetz.Events.Pages;

/// <summary>The team notes what others have agreed; it confirms for nobody.</summary>
internal sealed class AgreementNewModel(AgreementDesk desk) : AgreementTeamPage
{
    [BindProperty]
    public AgreementForm Form { get; set; } = new();

    public AgreementFields Fields { get; private set; } = null!;

    protected override IActionResult? Detour() =>
        Agreement.ObstacleToNoting(Event, Now) is null ? null : Redirect(Event.AgreementsPath);

    protected override async Task LoadMore() => Fields = await AgreementFields.Of(Db, Form, Event, Cancel);

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        var draft = Form.ToDraft(Fields.Sessions);
        foreach (var objection in draft.Objections()) Check($"Form.{Form.FieldOf(objection)}", objection.Sentence);
        if (!ModelState.IsValid) return Again();
        try { await desk.Note(Event, draft, Form.Key, Me.PersonId, Now, Cancel); }
        catch (Refusal refusal) { return Again("", refusal.Message); }
        return await SavedList("Eingetragen. Die Beteiligten haben eine E-Mail bekommen.");
    }
}
