using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>Who acts for an alliance. A seat is given by a personal link in a letter.</summary>
internal sealed class TeamModel : TeamPage
{
    [BindProperty]
    public TeamForm Form { get; set; } = new();

    public IReadOnlyDictionary<Guid, Person> People { get; private set; } = new Dictionary<Guid, Person>();

    public IEnumerable<SelectListItem> Roles => AllianceSeats.All.Select(role => new SelectListItem(TeamForm.Label(role), role.ToString()));

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        People = await Db.HoldersOf(Leadership.Seats, Cancel);
    }

    /// <summary>Those who act together know each other; anybody else who looks is written down.</summary>
    public Task OnGetAsync()
    {
        Form.Role = Leadership.MostMissed;
        return Look();
    }

    private Task Look() => Me.PlacesOf(AllianceSeats.Place).Contains(Alliance.Id) ? Task.CompletedTask
        : Db.NoteAccess(Me, People.Keys, "Zugänge im Bündnis", Now, Cancel);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        await using var leadership = await Lock();
        var person = await Db.PersonAt(Form.Name!, Form.Email!, Me.PersonId, Now, Cancel);
        if (leadership.ObstacleToAppointing(person, Form.Role) is { } obstacle) return Again("", obstacle);
        leadership.Appoint(person, Form.Role, Me.PersonId, Now);
        return await Kept(leadership, $"Der Zugang ist vergeben. Ein persönlicher Link ist an {person.Email} unterwegs.");
    }
}
