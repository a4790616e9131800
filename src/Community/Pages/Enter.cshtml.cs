using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Community.Pages;

/// <summary>Somebody joins a group, asks to be let in, or accepts an invitation.</summary>
internal sealed class EnterModel(SpaceDesk desk) : SpacePage
{
    [BindProperty, StringLength(400)]
    public string? Word { get; set; }

    protected override Task<Space?> Seek() => Db.Spaces.KnownTo(Me, Db).Named.FirstOrDefaultAsync(one => one.Slug == Slug, Cancel);

    public IActionResult OnGet() => Redirect(Noun.Path);

    public async Task<IActionResult> OnPostAsync() =>
        await Saved(await desk.Enter(Noun, Me, Word is { Length: > 400 } ? Word[..400] : Word, Now, Cancel), Noun.Path);
}

/// <summary>Somebody declines an invitation.</summary>
internal sealed class EntryRefusalModel(SpaceDesk desk) : SpacePage
{
    protected override Task<Space?> Seek() => Db.Spaces.KnownTo(Me, Db).Named.FirstOrDefaultAsync(one => one.Slug == Slug, Cancel);

    public IActionResult OnGet() => Redirect(Noun.Path);

    public async Task<IActionResult> OnPostAsync() => await Done(await desk.Decline(Noun, Me, Now, Cancel),
        "Sie haben die Einladung abgelehnt.", CommunityPaths.Home);
}

/// <summary>Somebody leaves a group.</summary>
internal sealed class LeaveModel(SpaceDesk desk) : SpacePage
{
    public IActionResult OnGet() => Redirect(Noun.Path);

    public async Task<IActionResult> OnPostAsync() => await Done(await desk.Leave(Noun, Me.Person, Me, Now, Cancel),
        "Sie gehören nicht mehr dazu.", CommunityPaths.Home);
}

/// <summary>Somebody opens a space that rests.</summary>
internal sealed class ReopeningModel : SpacePage
{
    public IActionResult OnGet() => Redirect(Noun.Path);

    public Task<IActionResult> OnPostAsync()
    {
        Noun.OpenAgain(Me.PersonId, Now);
        return Saved("Der Raum ist wieder offen.", Noun.Path);
    }
}

/// <summary>Somebody wants to hear of new threads in a space, or no longer does.</summary>
internal sealed class SpaceFollowModel : SpacePage
{
    public IActionResult OnGet() => Redirect(Noun.Path);

    public async Task<IActionResult> OnPostAsync([FromForm] bool hears)
    {
        await Db.Wish(Me.Person, SubscribedTo.Space, Noun.Id.ToString(), hears, Now, Cancel);
        return await Saved(hears ? "Sie hören von neuen Gesprächen in diesem Raum." : "Sie hören nichts mehr aus diesem Raum.", Noun.Path);
    }
}
