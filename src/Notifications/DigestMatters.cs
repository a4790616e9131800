namespace Buendnisnetz.Notifications;

/// <summary>
/// The matters of a digest that can be answered: what was said in each since its oldest piece of news, as the reader may read it at this
/// moment, and the address that stands for reader and matter.
/// </summary>
internal sealed class DigestMatters
{
    private readonly List<DigestMatter> all = [];
    private bool hasOthers;

    /// <summary>The one that the whole letter is about; null where it is about more.</summary>
    public DigestMatter? Only => all is [var only] && !hasOthers ? only : null;

    public static async Task<DigestMatters> Of(Db db, Actor actor, List<Notice> news, DateTimeOffset at, CancellationToken cancel)
    {
        var matters = new DigestMatters();
        foreach (var about in news.GroupBy(notice => (notice.AboutKind, notice.AboutId)))
            if (await Told(db, actor, about.Key, about.Min(notice => notice.At), at, cancel) is { } matter) matters.all.Add(matter);
            else matters.hasOthers = true;
        return matters;
    }

    /// <summary>The matter that a notice is about; null where it is about none of these.</summary>
    public DigestMatter? Of(Notice notice) =>
        all.Find(one => one.Kind.Kind == notice.AboutKind && one.Address.MatterId == notice.AboutId);

    /// <summary>Where an answer to a letter about many matters belongs; null where it belongs nowhere, or none arrives here.</summary>
    public async Task<(AnswerableMatter Kind, Guid Id, string Hint)?> OfMany(Db db, Actor actor, CancellationToken cancel)
    {
        if (!db.TakesAnswers) return null;
        foreach (var kind in db.Catalog.Of<AnswerableMatter>())
            if (kind.OfManyMatters is { } find && await find(db, actor, cancel) is { } found) return (kind, found.MatterId, found.Hint);
        return null;
    }

    private static async Task<DigestMatter?> Told(Db db, Actor actor, (string? Kind, Guid? Id) about, DateTimeOffset since,
        DateTimeOffset at, CancellationToken cancel)
    {
        if (about is not ({ } word, { } id) || db.Catalog.Of<AnswerableMatter>().SingleOrDefault(one => one.Kind == word)
            is not { Tells: { } tells } kind || await tells(db, actor, id, since, cancel) is not { } news)
            return null;
        var address = await db.AddressFor(actor.Person, kind, id, at, cancel);
        return new(kind, address, news, db.TakesAnswers ? db.MailboxOf(address) : null);
    }
}

/// <summary>One of them.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Address">What stands for reader and matter.</param>
/// <param name="News">What is new in it.</param>
/// <param name="Mailbox">Where answers go; null where none arrive here.</param>
internal sealed record DigestMatter(AnswerableMatter Kind, AnswerAddress Address, MatterNews News, string? Mailbox)
{
    /// <summary>Says it in a letter; alone there, answering and ending it are what mail programs do with the letter itself.</summary>
    public void Tell(Letter letter, Site site, bool isAlone)
    {
        foreach (var said in News.Said)
        {
            letter.Says($"{said.Who} schreibt:\n{said.Words}");
            if (said.Offer is { } offer) letter.Offers(offer.Label, site.Link(offer.Path(Address.Code)));
        }
        if (isAlone) return;
        if (Mailbox is not null) letter.Lists("Per E-Mail darauf antworten", $"mailto:{Mailbox}?subject={Uri.EscapeDataString(News.Title)}");
        if (Kind.Leaves is not null) letter.Lists("Davon nichts mehr hören", site.Link(NoticePaths.Leave(Address)));
    }
}
