namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>How the open space of an event stands, and what the team can do about it. Who voted for what stands nowhere.</summary>
internal sealed class RoundShowModel : TopicTeamPage
{
    public TopicsView View { get; private set; } = null!;

    public int Entitled { get; private set; }

    public int Voters { get; private set; }

    /// <summary>Topics that sound alike, two by two.</summary>
    public IReadOnlyList<(Topic One, Topic Other)> Alike { get; private set; } = [];

    /// <summary>What the team should look at; null where all is well.</summary>
    public string? Warning => CanChange && Round!.VotesUntil > Event.EndsAt ? "Die Abstimmung endet nach der Veranstaltung, deren Termin "
        + "sich geändert hat. Bitte setzen Sie die Fristen neu."
        : View.IsTallyOpen && State == TopicState.Closed ? View.Ranking.TieAt(Round!.Groups) : null;

    /// <summary>Whether topics can still be merged or taken out.</summary>
    public bool CanTidy => Round!.ObstacleToTidying(Now) is null;

    /// <summary>Whether the terms can still be changed.</summary>
    public bool CanChange => Round!.ObstacleToChanging(Now) is null;

    public string Stand => $"{German.Count(View.Standing.Count(), "Thema", "Themen")}, {German.Count(Entitled, "Person", "Personen")} "
        + (Entitled == 1 ? "kann" : "können") + $" mitmachen, {German.Count(Voters, "hat", "haben")} abgestimmt.";

    protected override async Task LoadMore()
    {
        View = await TopicsView.Of(Db, Event, Round!, Now, Cancel);
        Entitled = Round!.Circle == TopicCircle.Named
            ? await Db.TopicVoices.CountAsync(one => one.RoundId == Round.Id && one.BookingId == null, Cancel)
            : await Db.EntitledIn(Round).CountAsync(Cancel);
        Voters = await Db.VotersIn(Round, Cancel);
        if (CanTidy) Alike = View.Standing.Alike();
    }

    public void OnGet() { }
}
