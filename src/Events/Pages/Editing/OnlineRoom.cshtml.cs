using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Events.Pages;

/// <summary>How one takes part from afar; only those with a place read it.</summary>
internal sealed class OnlineRoomModel : EventEditorPage
{
    [BindProperty]
    public OnlineRoomForm Form { get; set; } = new();

    protected override object? Stored => OnlineRoomForm.Of(Event.Room);

    public void OnGet() => Form = OnlineRoomForm.Of(Event.Room);

    public async Task<IActionResult> OnPostAsync()
    {
        var room = new OnlineRoom(Form.Address, Form.DialIn);
        Check("Form.", room.Objections());
        if (ModelState.IsValid) Check("Form.Address", Event.ObstacleToRoom(room));
        if (!ModelState.IsValid) return Again();
        Event.Open(room, Me.PersonId, Now);
        return await Saved("Die Einwahl ist gespeichert.");
    }
}

/// <summary>A room in the web, as a form.</summary>
internal sealed class OnlineRoomForm
{
    [StringLength(500)]
    public string? Address { get; set; }

    [StringLength(2000)]
    public string? DialIn { get; set; }

    public static OnlineRoomForm Of(OnlineRoom room) => new() { Address = room.Address, DialIn = room.DialIn };
}
