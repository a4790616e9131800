using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Community.Pages;

/// <summary>Who belongs to a group; those who lead it let in and invite.</summary>
internal sealed class MembersModel(SpaceDesk desk) : SpacePage
{
    private const int MostFound = 20;

    [BindProperty, StringLength(120)]
    public string? Words { get; set; }

    [BindProperty]
    public Guid? Invited { get; set; }

    public IReadOnlyList<GroupMember> All { get; private set; } = [];

    public IReadOnlyList<(Guid Id, string Name, string? Word)> Asking { get; private set; } = [];

    public IReadOnlyList<(Guid Id, string Name)> Waiting { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Found { get; private set; } = [];

    public bool Asked { get; private set; }

    public bool MayTakeOut(GroupMember one) =>
        IsOffice && one.Id != Me.PersonId && SpaceSeats.ObstacleToEnding(one.Role, one.Id, Me) is null;

    protected override IActionResult? Detour() => Noun.Kind == SpaceKind.Topic ? null : Redirect(Noun.Path);

    protected override async Task LoadMore()
    {
        All = await Db.Seats.InForce(Now).Of(SpaceSeats.Place, Noun.Id)
            .Join(Db.People, seat => seat.PersonId, person => person.Id, (seat, person) =>
                new { person.Id, person.Name, person.NameKey, seat.Role }).OrderBy(one => one.NameKey).ThenBy(one => one.Id)
            .Select(one => new GroupMember(one.Id, one.Name, one.Role)).ToListAsync(Cancel);
        if (!IsOffice) return;
        var open = await Db.SpaceEntries.Where(one => one.SpaceId == Noun.Id && one.AnsweredAt == null)
            .Join(Db.People, one => one.PersonId, person => person.Id, (one, person) =>
                new { one.Id, one.AskedAt, one.IsInvitation, person.Name, one.Word })
            .OrderBy(one => one.AskedAt).ThenBy(one => one.Id).ToListAsync(Cancel);
        Asking = [.. open.Where(one => !one.IsInvitation).Select(one => (one.Id, one.Name, one.Word))];
        Waiting = [.. open.Where(one => one.IsInvitation).Select(one => (one.Id, one.Name))];
    }

    public void OnGet() { }

    /// <summary>Looks for people by name first; then the one who was chosen is invited.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsOffice) return Forbid();
        if (Invited is not { } person) return await Look();
        var everybody = Db.MembersOf(await Db.Spaces.FirstAsync(one => one.Kind == SpaceKind.Everybody, Cancel), Now);
        if (!await everybody.AnyAsync(one => one == person, Cancel)) return Again(nameof(Words), "Diese Person hat keinen Zugang mehr.");
        if (await desk.Invite(Noun, person, Me, Now, Cancel) is { } obstacle) return Again(nameof(Words), obstacle);
        return await Saved("Die Einladung steht bei den Mitteilungen der Person.", Noun.Below("mitglieder"));
    }

    private async Task<IActionResult> Look()
    {
        var name = Folding.Fold(Words ?? "");
        if (name.Length < 2) return Again(nameof(Words), "Bitte schreiben Sie mindestens zwei Buchstaben des Namens.");
        var everybody = Db.MembersOf(await Db.Spaces.FirstAsync(one => one.Kind == SpaceKind.Everybody, Cancel), Now);
        var found = await Db.People.Where(one => everybody.Contains(one.Id) && one.NameKey.Contains(name)).OrderBy(one => one.NameKey)
            .ThenBy(one => one.Id).Take(MostFound).Select(one => new { one.Id, one.Name }).ToListAsync(Cancel);
        (Found, Asked) = ([.. found.Select(one => new SelectListItem(one.Name, one.Id.ToString()))], true);
        return Page();
    }
}

/// <summary>Somebody who belongs to a group.</summary>
internal sealed record GroupMember(Guid Id, string Name, SeatRole Role);

/// <summary>Somebody is let in.</summary>
internal sealed class EntryGrantModel(SpaceDesk desk) : EntryPage(desk, true);

/// <summary>Somebody is not let in.</summary>
internal sealed class EntryDenialModel(SpaceDesk desk) : EntryPage(desk, false);

/// <summary>Those who lead a group answer a request.</summary>
internal abstract class EntryPage(SpaceDesk desk, bool grants) : OfficePage
{
    protected override async Task<Space?> Seek() => await base.Seek() is { } space
        && await Db.SpaceEntries.AnyAsync(one => one.Id == IdInAddress && one.SpaceId == space.Id && !one.IsInvitation, Cancel) ? space
            : null;

    public IActionResult OnGet() => Redirect(Noun.Below("mitglieder"));

    public async Task<IActionResult> OnPostAsync()
    {
        await desk.Answer(Noun, IdInAddress, grants, Me.PersonId, Now, Cancel);
        return await Saved(grants ? "Die Person gehört jetzt dazu." : "Die Bitte ist abgelehnt.", Noun.Below("mitglieder"));
    }
}

/// <summary>Those who lead a group take an invitation back.</summary>
internal sealed class InvitationEndModel(SpaceDesk desk) : OfficePage
{
    protected override async Task<Space?> Seek() => await base.Seek() is { } space
        && await Db.SpaceEntries.AnyAsync(one => one.Id == IdInAddress && one.SpaceId == space.Id && one.IsInvitation, Cancel) ? space
            : null;

    public IActionResult OnGet() => Redirect(Noun.Below("mitglieder"));

    public async Task<IActionResult> OnPostAsync() => await Done(await desk.TakeBack(Noun, IdInAddress, Me.PersonId, Now, Cancel),
        "Die Einladung ist zurückgenommen.", Noun.Below("mitglieder"));
}

/// <summary>Somebody belongs to the group no more.</summary>
internal sealed class MemberEndModel(SpaceDesk desk) : OfficePage
{
    public IActionResult OnGet() => Redirect(Noun.Below("mitglieder"));

    public async Task<IActionResult> OnPostAsync() => await Done(await desk.Leave(Noun, IdInAddress, Me, Now, Cancel),
        "Die Person gehört nicht mehr dazu.", Noun.Below("mitglieder"));
}

/// <summary>Somebody leads the group, too.</summary>
internal sealed class MemberLeadsModel(SpaceDesk desk) : OfficePage
{
    public IActionResult OnGet() => Redirect(Noun.Below("mitglieder"));

    public async Task<IActionResult> OnPostAsync()
    {
        await desk.Lead(Noun, IdInAddress, Me.PersonId, Now, Cancel);
        return await Saved("Die Person leitet die Gruppe mit.", Noun.Below("mitglieder"));
    }
}
