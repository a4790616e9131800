using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>Who acts for an alliance: seats given and ended. A seat is given by a personal link in a letter.</summary>
internal sealed class TeamModel : AllianceLeadPage
{
    [BindProperty]
    public TeamForm Form { get; set; } = new();

    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    public IReadOnlyDictionary<Guid, Person> People { get; private set; } = new Dictionary<Guid, Person>();

    public bool IsVacant => Seats.All(seat => seat.Role != SeatRole.Coordinator);

    public IEnumerable<SelectListItem> Roles => Alliance.Roles.Select(role => new SelectListItem(Label(role), role.ToString()));

    /// <summary>Whether I hold another seat here and nobody leads: I can step in.</summary>
    public bool MayStepIn => IsVacant && Seats.Any(seat => seat.PersonId == Me.PersonId && seat.Role == SeatRole.Deputy);

    protected override async Task LoadMore()
    {
        Seats = await Db.Seats.Of(SeatPlace.Alliance, Alliance.Id).InForce(Now).OrderBy(seat => seat.From).ToListAsync(Cancel);
        var ids = Seats.Select(seat => seat.PersonId).OfType<Guid>().ToList();
        People = await Db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, Cancel);
    }

    /// <summary>Those who act together know each other; anybody else who looks is written down.</summary>
    public Task OnGetAsync() => Me.PlacesOf(SeatPlace.Alliance).Contains(Alliance.Id) ? Task.CompletedTask
        : Db.NoteAccess(Me, People.Keys, "Zugänge im Bündnis", Now, Cancel);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        await using var leadership = await AllianceLeadership.Take(Db, Alliance, Now, Cancel);
        Seats = leadership.Seats;
        var person = await Db.People.At(Form.Email!).FirstOrDefaultAsync(Cancel) ?? Db.People.Add(Person.Invite(Form.Name!, Form.Email!, Me.PersonId, Now)).Entity;
        if (Obstacle(leadership, person) is { } obstacle) return Again("", obstacle);
        if (Form.Role is SeatRole.Coordinator) leadership.Appoint(person, Me.PersonId, Now);
        else Db.Seats.Add(Alliance.Appoint(person, Form.Role, Seats, Me.PersonId, Now));
        await Db.Invite(person, $"{Form.Role.Label} im Bündnis „{Alliance.Name}“", Me.PersonId, Now, Cancel, Alliance.Below("bearbeiten"));
        await leadership.Keep(Cancel);
        Flash($"Der Zugang ist vergeben. Ein persönlicher Link ist an {person.Email} unterwegs.");
        return Redirect(Alliance.Below("team"));
    }

    public async Task<IActionResult> OnPostStepInAsync()
    {
        ModelState.Clear();
        await using var leadership = await AllianceLeadership.Take(Db, Alliance, Now, Cancel);
        Seats = leadership.Seats;
        var me = await Db.People.FirstAsync(person => person.Id == Me.Person, Cancel);
        if (!MayStepIn) return Again("", leadership.ObstacleToAppointing(me) ?? "Einspringen kann nur die Stellvertretung.");
        leadership.Appoint(me, Me.PersonId, Now);
        await leadership.Keep(Cancel);
        Flash("Danke. Die Koordination liegt jetzt bei Ihnen. Eine neue Stellvertretung wäre ein guter nächster Schritt.");
        return Redirect(Alliance.Below("team"));
    }

    public async Task<IActionResult> OnPostDismissAsync(Guid id)
    {
        await using var leadership = await AllianceLeadership.Take(Db, Alliance, Now, Cancel);
        Seats = leadership.Seats;
        if (Seats.FirstOrDefault(seat => seat.Id == id) is not { } seat) return NotFound();
        if (Alliance.ObstacleToDismissing(seat, Seats) is { } obstacle)
        {
            ModelState.Clear();
            return Again("", obstacle);
        }
        if (seat.Id == leadership.Coordinator?.Id) await LeaveLeadership(leadership);
        else Alliance.Dismiss(seat, Seats, Me.PersonId, Now);
        await leadership.Keep(Cancel);
        Flash("Der Zugang ist beendet. Er gilt ab sofort nicht mehr, auch auf schon angemeldeten Geräten.");
        return Redirect(seat.PersonId == Me.PersonId ? AlliancePaths.Desk : Alliance.Below("team"));
    }

    private async Task LeaveLeadership(AllianceLeadership leadership)
    {
        if (leadership.Handover is { IsOpen: true } open) await Db.TellOfWithdrawal(open, Alliance, Now, Cancel);
        leadership.Leave(null, Me.PersonId, Now);
    }

    private string? Obstacle(AllianceLeadership leadership, Person person) => Form.Role is SeatRole.Coordinator && leadership.Coordinator is not null
        ? "Die Koordination ist besetzt. Weitergeben kann sie, wer sie hat, unter „Koordination weitergeben“."
        : Form.Role is SeatRole.Coordinator ? leadership.ObstacleToAppointing(person) : Alliance.ObstacleToAppointing(person, Form.Role, Seats);

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
