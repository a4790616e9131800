namespace Buendnisnetz.Community.Pages;

/// <summary>A space with its threads; of a group that the actor does not read, only what it is and how one gets in.</summary>
internal sealed class SpaceShowModel : SpacePage
{
    private const int PageSize = 20;

    public bool IsReadable { get; private set; }

    public bool IsInvited { get; private set; }

    public bool HasAsked { get; private set; }

    public bool Hears { get; private set; }

    public bool IsTopic => Noun.Kind == SpaceKind.Topic;

    public bool Belongs => Me.BelongsTo(Noun);

    public PageOf<ThreadRow> Threads { get; private set; } = PageOf<ThreadRow>.Empty;

    protected override Task<Space?> Seek() => Db.Spaces.KnownTo(Me, Db).Named.FirstOrDefaultAsync(one => one.Slug == Slug, Cancel);

    protected override async Task LoadMore()
    {
        var target = Noun.Id.ToString();
        var (entries, hears) = (Db.SpaceEntries.Where(one => one.SpaceId == Noun.Id && one.PersonId == Me.PersonId
            && one.AnsweredAt == null),
            Db.Subscriptions.InForce.Where(one => one.PersonId == Me.PersonId && one.Kind == SubscribedTo.Space && one.Target == target));
        var known = await Db.Spaces.ReadableBy(Me, Db).Where(one => one.Id == Noun.Id).Select(one => (Guid?)one.Id)
            .FirstOrDefaultAsync(Cancel);
        var found = await Db.Spaces.Where(one => one.Id == Noun.Id).Select(_ => new
        {
            Asked = entries.Any(one => !one.IsInvitation),
            Invited = entries.Any(one => one.IsInvitation),
            Hears = hears.Any(),
        }).FirstAsync(Cancel);
        (IsReadable, HasAsked, IsInvited, Hears) = (known is not null, found.Asked, found.Invited, found.Hears);
        if (IsReadable)
            Threads = await Db.Threads.Standing.Where(one => one.SpaceId == Noun.Id)
                .ToPage(ThreadOrder.Newest, AskedPage, PageSize, ThreadRow.Of(Db), Cancel);
    }

    public void OnGet() { }
}
