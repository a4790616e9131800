using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Community.Pages;

/// <summary>Of which spaces, threads and action fields somebody hears.</summary>
internal sealed class SubscriptionsModel : CommunityPage
{
    private const int MostThreads = 100;

    [BindProperty]
    public List<string> Fields { get; set; } = [];

    [BindProperty]
    public List<string> Spaces { get; set; } = [];

    public IReadOnlyList<SelectListItem> FieldChoices { get; private set; } = [];

    public IReadOnlyList<SelectListItem> SpaceChoices { get; private set; } = [];

    public IReadOnlyList<(string Title, string Path)> Threads { get; private set; } = [];

    protected override async Task LoadMore()
    {
        FieldChoices = await ActionFields.Filters(Db, Now.BerlinDay, null, Cancel);
        SpaceChoices = [.. (await Db.Spaces.ReadableBy(Me, Db).Named.ToListAsync(Cancel)).OrderBy(one => one.Kind)
            .ThenBy(one => Folding.Fold(one.Name), StringComparer.Ordinal).Select(one => new SelectListItem(one.Name, one.Id.ToString()))];
    }

    public async Task OnGetAsync()
    {
        var wishes = await Db.Subscriptions.InForce.Where(one => one.PersonId == Me.PersonId).OrderByDescending(one => one.Since)
            .Take(1000).ToListAsync(Cancel);
        Fields = [.. wishes.Where(one => one.Kind == SubscribedTo.Field).Select(one => one.Target)];
        Spaces = [.. wishes.Where(one => one.Kind == SubscribedTo.Space).Select(one => one.Target)];
        List<Guid> ids = [.. wishes.Where(one => one.Kind == SubscribedTo.Thread).Select(one => Guid.Parse(one.Target)).Take(MostThreads)];
        var threads = await Db.Threads.ReadableBy(Me, Db).Standing.Where(one => ids.Contains(one.Id)).OrderByDescending(one =>
            one.LastPostAt)
            .ThenByDescending(one => one.Id).Select(one => new { one.Id, one.Title }).ToListAsync(Cancel);
        Threads = [.. threads.Select(one => (one.Title, CommunityPaths.OfThread(one.Id)))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Choose(SubscribedTo.Field, FieldChoices, Fields);
        await Choose(SubscribedTo.Space, SpaceChoices, Spaces);
        return await Saved("Ihre Wahl ist gespeichert.", CommunityPaths.Subscriptions);
    }

    private async Task Choose(SubscribedTo kind, IReadOnlyList<SelectListItem> choices, List<string> chosen)
    {
        var known = await Db.Subscriptions.Where(one => one.PersonId == Me.PersonId && one.Kind == kind).ToListAsync(Cancel);
        foreach (var target in choices.Select(choice => choice.Value!))
        {
            var one = known.Find(wish => wish.Target == target);
            if (!chosen.Contains(target)) one?.End(Now);
            else if (one is null) Db.Hears(Me.Person, kind, target, Now);
            else one.Begin(Now);
        }
    }
}
