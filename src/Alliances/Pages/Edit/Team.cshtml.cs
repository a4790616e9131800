using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>Who acts for an alliance: seats given and ended. A seat is given by a personal link in a letter.</summary>
internal sealed class TeamModel(Db db, TimeProvider clock) : AllianceLeadPage(db, clock)
{
    [BindProperty]
    public TeamForm Form { get; set; } = new();

    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    public IReadOnlyDictionary<Guid, Person> People { get; private set; } = new Dictionary<Guid, Person>();

    public bool IsVacant => Seats.All(seat => seat.Role != SeatRole.Coordinator);

    public IEnumerable<SelectListItem> Roles => Alliance.Roles.Select(role => new SelectListItem(Label(role), role.ToString()));

    protected override async Task LoadMore()
    {
        Seats = await Db.Seats.Of(SeatPlace.Alliance, Alliance.Id).InForce(Now).OrderBy(seat => seat.From).ToListAsync(Cancel);
        var ids = Seats.Select(seat => seat.PersonId).OfType<Guid>().ToList();
        People = await Db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, Cancel);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var person = await Db.People.At(Form.Email!).FirstOrDefaultAsync(Cancel) ?? Db.People.Add(Person.Invite(Form.Name!, Form.Email!, Me.PersonId, Now)).Entity;
        if (Alliance.ObstacleToAppointing(person, Form.Role, Seats) is { } obstacle) return Again("", obstacle);
        Db.Seats.Add(Alliance.Appoint(person, Form.Role, Seats, Me.PersonId, Now));
        await Db.Invite(person, $"{Form.Role.Label} im Bündnis „{Alliance.Name}“", Me.PersonId, Now, Cancel, Alliance.Below("bearbeiten"));
        return await Saved($"Der Zugang ist vergeben. Ein persönlicher Link ist an {person.Email} unterwegs.", "team");
    }

    public async Task<IActionResult> OnPostDismissAsync(Guid id)
    {
        if (Seats.FirstOrDefault(seat => seat.Id == id) is not { } seat) return NotFound();
        if (Alliance.ObstacleToDismissing(seat, Seats) is { } obstacle)
        {
            ModelState.Clear();
            return Again("", obstacle);
        }
        Alliance.Dismiss(seat, Seats, Me.PersonId, Now);
        await Db.SaveChangesAsync(Cancel);
        Flash("Der Zugang ist beendet. Er gilt ab sofort nicht mehr, auch auf schon angemeldeten Geräten.");
        return Redirect(seat.PersonId == Me.PersonId ? AlliancePaths.Desk : Alliance.Below("team"));
    }

    private static string Label(SeatRole role) => role switch
    {
        SeatRole.Coordinator => "Koordination: leitet das Bündnis und vergibt Zugänge",
        SeatRole.Deputy => "Stellvertretung: darf alles, was die Koordination darf",
        _ => "Redaktion: pflegt Seite, Partner und Nachrichten",
    };
}

/// <summary>A new seat as a form.</summary>
internal sealed class TeamForm
{
    [Required, StringLength(Person.MaxNameLength, MinimumLength = 2)]
    public string? Name { get; set; }

    [Required, EmailAddress, StringLength(200)]
    public string? Email { get; set; }

    public SeatRole Role { get; set; } = SeatRole.Editor;
}
