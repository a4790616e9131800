using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Events.Pages;

/// <summary>A workshop is offered once more, in another slot.</summary>
internal sealed class RepetitionModel : ProgrammeEditorPage
{
    [BindProperty]
    public SlotForm Form { get; set; } = new();

    protected override IActionResult? Detour() => base.Detour()
        ?? (Item is { Kind: SessionKind.Workshop, ParentId: null } ? null : Redirect(ItemPath(Item!)));

    public void OnGet() =>
        Form = new() { Day = Item!.Day, From = Item.Until, Until = Item.Until.Add(Item.Until - Item.From), Room = Item.Room };

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var time = new SessionTime(Form.Day ?? Item!.Day, Form.From!.Value, Form.Until!.Value);
        if (Item!.ObstacleToRepeating(time, Programme.Sessions) is { } obstacle) return Again("Form.From", obstacle);
        Db.AddRange(Programme.Repeat(Item, time, Form.Room, Me.PersonId, Now));
        return await SavedProgramme($"{Item.Title.Quoted} gibt es jetzt auch um {SessionTime.Hour(time.From)} Uhr.");
    }
}

/// <summary>Another slot, as a form.</summary>
internal sealed class SlotForm
{
    public DateOnly? Day { get; set; }

    [Required]
    public TimeOnly? From { get; set; }

    [Required]
    public TimeOnly? Until { get; set; }

    [StringLength(120)]
    public string? Room { get; set; }
}
