using Buendnisnetz.Search;

namespace Buendnisnetz.Community.Pages;

/// <summary>A thread with its posts, a poll, and cards of what the texts lead to.</summary>
internal sealed class ThreadShowModel(Site site) : ThreadPage
{
    private const int PageSize = 20;

    private ILookup<Guid, FoundThing> cards = Array.Empty<(Guid, FoundThing)>().ToLookup(one => one.Item1, one => one.Item2);

    public PageOf<PostRow> Posts { get; private set; } = PageOf<PostRow>.Empty;

    /// <summary>The answer that has helped, where it stands on another page.</summary>
    public PostRow? Accepted { get; private set; }

    public PollView? Poll { get; private set; }

    public bool Hears { get; private set; }

    public bool IsAsker => Noun.StartedBy is { } asker && asker == Me.PersonId;

    public PostView View(PostRow row) => new(row, Me, IsOffice, Noun.AcceptedId == row.Id,
        Noun.Kind == ThreadKind.Question && IsAsker && !row.IsOpening, Noun.ObstacleToAnswering() is null);

    public IEnumerable<FoundThing> CardsOf(PostRow row) => cards[row.Id];

    protected override async Task LoadMore()
    {
        var rows = PostRow.Of(Db, Me, Now);
        Posts = await Db.Posts.Where(one => one.ThreadId == Noun.Id)
            .ToPage(PostRow.Oldest, AskedPage, PageSize, rows, Cancel, Noun.AnswerCount + 1);
        if (Noun.AcceptedId is { } accepted && Posts.Rows.All(row => row.Id != accepted))
            Accepted = await Db.Posts.Where(one => one.Id == accepted).Select(rows).FirstOrDefaultAsync(Cancel);
        Poll = await PollView.Of(Db, Noun, Me, Now.BerlinDay, Cancel);
        var target = Noun.Id.ToString();
        Hears = await Db.Subscriptions.InForce.AnyAsync(
            one => one.PersonId == Me.PersonId && one.Kind == SubscribedTo.Thread && one.Target == target, Cancel);
        await FindCards();
    }

    public void OnGet() { }

    private async Task FindCards()
    {
        List<(Guid Post, string Path)> named = [.. Posts.Rows.Where(row => row.MayRead(Me, IsOffice))
            .SelectMany(row => HouseAddresses.In(row.Text, site.Link("/")).Select(path => (row.Id, path)))];
        var found = await Db.FoundAt([.. named.Select(one => one.Path).Distinct()], Me, Cancel);
        cards = named.SelectMany(one => found.Where(thing => thing.Path == one.Path).Take(1).Select(thing => (one.Post, thing)))
            .ToLookup(one => one.Post, one => one.thing);
    }
}
