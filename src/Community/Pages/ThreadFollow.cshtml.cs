namespace Buendnisnetz.Community.Pages;

/// <summary>Somebody wants to hear of answers, or no longer does.</summary>
internal sealed class ThreadFollowModel : ThreadPage
{
    public IActionResult OnGet() => Redirect(Noun.Path);

    public async Task<IActionResult> OnPostAsync([FromForm] bool hears)
    {
        await Db.Wish(Me.Person, SubscribedTo.Thread, Noun.Id.ToString(), hears, Now, Cancel);
        return await Saved(hears ? "Sie hören von Antworten." : "Sie hören von diesem Gespräch nichts mehr.", Noun.Path);
    }
}

/// <summary>Somebody votes in the poll of a thread, or votes otherwise.</summary>
internal sealed class VoteModel(PollDesk desk) : ThreadPage
{
    public IActionResult OnGet() => Redirect(Noun.Path);

    public async Task<IActionResult> OnPostAsync([FromForm] List<Guid> chosen)
    {
        Refusal.On(await desk.Vote(Noun, chosen, Me.Person, Now, Cancel));
        return await Saved("Ihre Stimme zählt.", Noun.Path);
    }
}

/// <summary>The place of a post in its thread: the page on which it stands.</summary>
internal sealed class PostPlaceModel : PostPage
{
    public async Task<IActionResult> OnGetAsync()
    {
        var before = await Db.Posts.CountAsync(one => one.ThreadId == Noun.ThreadId
            && (one.WrittenAt < Noun.WrittenAt || (one.WrittenAt == Noun.WrittenAt && one.Id.CompareTo(Noun.Id) < 0)), Cancel);
        var page = (before / 20) + 1;
        return Redirect($"{CommunityPaths.OfThread(Noun.ThreadId)}{(page > 1 ? $"?seite={page}" : "")}#b-{Noun.Id}");
    }
}

/// <summary>Somebody finds a post helpful, or no longer does.</summary>
internal sealed class ThanksModel : PostPage
{
    public IActionResult OnGet() => Redirect(Noun.Path);

    public async Task<IActionResult> OnPostAsync([FromForm] bool helps)
    {
        if (Me.Wrote(Noun) || !Noun.IsShown) return Redirect(Noun.Path);
        await using var turn = await Db.TakeLock($"thanks {Me.Person:N}", Cancel);
        var given = await Db.PostThanks.FirstOrDefaultAsync(one => one.PostId == Noun.Id && one.PersonId == Me.PersonId, Cancel);
        if (helps && given is null) Db.PostThanks.Add(new(Noun.Id, Me.Person, Now));
        if (!helps && given is not null) Db.Remove(given);
        var answer = await Saved(helps ? "Danke für die Rückmeldung." : "Zurückgenommen.", Noun.Path);
        await turn.CommitAsync(Cancel);
        return answer;
    }
}

/// <summary>Whoever asked says which answer has helped, or takes that back.</summary>
internal sealed class AcceptModel(ThreadDesk desk) : PostPage
{
    public IActionResult OnGet() => Redirect(Noun.Path);

    public async Task<IActionResult> OnPostAsync([FromForm] bool helped)
    {
        Refusal.On(helped ? await desk.Accept(Noun.ThreadId, Noun.Id, Me, Now, Cancel) : await desk.Do(Noun.ThreadId, Me, thread =>
        {
            if (thread.AcceptedId == Noun.Id) thread.TakeAcceptanceBack(Me.PersonId, Now);
            return Task.FromResult<string?>(null);
        }, Cancel));
        return await Saved(helped ? "Danke. Andere finden diese Antwort jetzt zuerst." : "Zurückgenommen.", Noun.Path);
    }
}

/// <summary>The writer takes the text away.</summary>
internal sealed class WithdrawalModel : OwnPostPage
{
    public IActionResult OnGet() => Redirect(Noun.Below("bearbeitung"));

    public async Task<IActionResult> OnPostAsync()
    {
        await Db.Entry(Noun).Collection(one => one.Versions).LoadAsync(Cancel);
        await Db.Entry(Noun).Collection(one => one.Mentions).LoadAsync(Cancel);
        if (Noun.Withdraw(Me.PersonId, Now) is { } picture) await Db.RemovePictures([picture], Now, Cancel);
        return await Saved("Der Text ist entfernt, mit allen Fassungen.", Noun.Path);
    }
}
