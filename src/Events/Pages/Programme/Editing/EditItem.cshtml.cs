namespace Buendnisnetz.Events.Pages;

/// <summary>An item is changed: what it is about, when and where it is, how many places it has.</summary>
internal sealed class EditItemModel : ProgrammeEditorPage
{
    [BindProperty]
    public SessionForm Form { get; set; } = new();

    protected override object? Stored => SessionForm.Of(Item!);

    public void OnGet() => Form = SessionForm.Of(Item!);

    public async Task<IActionResult> OnPostAsync()
    {
        Check("Form.", Form.Objections(Event));
        await CheckPlaces();
        if (!ModelState.IsValid) return Again();
        Programme.Describe(Item!, Form.ToProfile(), Me.PersonId, Now);
        Programme.Schedule(Item!, Form.ToTime(Item!.Day), Me.PersonId, Now);
        return await SavedProgramme($"{Item!.Title.Quoted} ist gespeichert.");
    }

    /// <summary>Fewer places than are given are refused by whoever gives them.</summary>
    private async Task CheckPlaces()
    {
        var places = Form.Kind == SessionKind.Workshop ? Form.Most ?? 0 : 0;
        if (Item!.IsBookable && places < Item.Most) Check("Form.Most", await Db.ObstacleToPlaces(Item.Id, places, Cancel));
    }
}
