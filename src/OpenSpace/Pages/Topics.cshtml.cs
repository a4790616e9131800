using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>The topics of an event for everybody: what is proposed, how the votes went, which groups there are, what came out.</summary>
[AllowAnonymous]
internal sealed class TopicsModel : NounPage<Event>
{
    public Event Event => Noun;

    public TopicsView View { get; private set; } = null!;

    /// <summary>The own page of whoever is signed in and may take part; null for others.</summary>
    public string? OwnPath { get; private set; }

    public bool CanEdit => Me.CanEdit(Event);

    protected override async Task<Event?> Find()
    {
        if (await Db.CalendarEvents.VisibleTo(Me, Db).FindBySlug(Slug, Cancel) is not { } found) return null;
        if (await Db.TopicsOf(found.Id, Cancel) is not { } round) return null;
        View = await TopicsView.Of(Db, found, round, Now, Cancel);
        return found;
    }

    protected override async Task LoadMore()
    {
        if (Me.PersonId is not { } id) return;
        var mine = await Db.EntitledIn(View.Round).Where(one => one.PersonId == id).OrderBy(one => one.Id).FirstOrDefaultAsync(Cancel);
        if (mine is not null) OwnPath = new TopicPerson(View.Round, mine, null).Path;
        else if (View.Round.Circle == TopicCircle.Named && await Db.People.Where(one => one.Id == id).Select(one => one.Email)
            .FirstAsync(Cancel) is var mailbox)
            OwnPath = await Db.TopicPeopleAt(View.Round, mailbox, Cancel) is [var named, ..] ? named.Path : null;
    }

    public void OnGet() { }
}
