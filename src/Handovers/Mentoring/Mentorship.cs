using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>
/// An alliance that knows its way stands by one that begins or has a new coordination: it was asked, it said yes, and both see what is on
/// the list and how much the mentor has taken on. Nobody looks after more than three at once.
/// </summary>
public sealed class Mentorship : Entity
{
    /// <summary>So many can be looked after at the same time.</summary>
    public const int MostAtOnce = 3;

    /// <summary>So many points can stand on the list of one.</summary>
    public const int MostMissions = 30;

    private readonly List<Mission> missions = [];

    private Mentorship() { }

    /// <summary>The alliance that asks.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The alliance that asks, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The alliance that was asked.</summary>
    public Guid MentorId { get; private init; }

    /// <summary>The alliance that was asked, where it was loaded.</summary>
    public Alliance? Mentor { get; private set; }

    /// <summary>What is hoped for, in the words of those who ask.</summary>
    public string Wish { get; private init; } = "";

    /// <summary>Who asked; null after erasure.</summary>
    public Guid? AskedBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>When the mentor said yes, in UTC.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>Who said yes; null after erasure.</summary>
    public Guid? AcceptedBy { get; private set; }

    /// <summary>When it was over, in UTC: declined, taken back or brought to its end.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who ended it; null after erasure.</summary>
    public Guid? EndedBy { get; private set; }

    /// <summary>What both have agreed on, in order.</summary>
    public IReadOnlyList<Mission> Missions => missions;

    /// <summary>Whether nobody has answered yet.</summary>
    public bool IsAsked => AcceptedAt is null && EndedAt is null;

    /// <summary>Whether it is going on.</summary>
    public bool IsRunning => AcceptedAt is not null && EndedAt is null;

    /// <summary>How it stands, in German.</summary>
    public string Standing => IsAsked ? "angefragt" : IsRunning ? "läuft" : AcceptedAt is null ? "nicht zustande gekommen" : "abgeschlossen";

    /// <summary>Why this alliance cannot ask that one; null where it can.</summary>
    public static string? ObstacleTo(Alliance alliance, Alliance mentor, bool hasOne, int load) =>
        mentor.Id == alliance.Id ? "Ein Bündnis kann nicht sein eigenes Patenbündnis sein."
        : hasOne ? "Sie haben schon ein Patenbündnis oder warten auf eine Antwort."
        : mentor.State != LifeState.Active ? $"{mentor.Name.Quoted} arbeitet zurzeit nicht. Bitte fragen Sie ein anderes Bündnis."
        : load >= MostAtOnce ? $"{mentor.Name.Quoted} begleitet schon {MostAtOnce} Bündnisse. Bitte fragen Sie ein anderes." : null;

    /// <summary>An alliance asks another one.</summary>
    public static Mentorship Ask(Alliance alliance, Alliance mentor, string wish, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(alliance, mentor, hasOne: false, load: 0));
        var asked = new Mentorship { AllianceId = alliance.Id, MentorId = mentor.Id, Wish = wish.Trim(), AskedBy = by, AskedAt = at };
        asked.Raise(new MentorAsked(alliance.Id, asked.Id, mentor.Id, by, at));
        return asked;
    }

    /// <summary>Why the mentor cannot say yes; null where it can.</summary>
    public string? ObstacleToAccepting(int load) => !IsAsked ? "Diese Anfrage ist schon beantwortet oder zurückgezogen."
        : load >= MostAtOnce ? $"Sie begleiten schon {MostAtOnce} Bündnisse." : null;

    /// <summary>The mentor says yes.</summary>
    public void Accept(int load, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAccepting(load));
        (AcceptedAt, AcceptedBy) = (at, by);
        Raise(new MentorAccepted(AllianceId, Id, MentorId, by, at));
    }

    /// <summary>It is over: the mentor says no, who asked takes it back, or both have come to the end. Said twice it is said once.</summary>
    public void End(Guid? by, DateTimeOffset at)
    {
        if (EndedAt is not null) return;
        (EndedAt, EndedBy) = (at, by);
        Raise(new MentorshipEnded(AllianceId, Id, MentorId, AcceptedAt is not null, by, at));
    }

    /// <summary>Why nothing can be put on the list; null where something can.</summary>
    public string? ObstacleToAgreeing(string? title) => !IsRunning ? "Die Liste gehört zu einer laufenden Patenschaft."
        : string.IsNullOrWhiteSpace(title) ? "Bitte schreiben Sie, was zu tun ist."
        : missions.Count >= MostMissions ? $"Auf der Liste stehen schon {MostMissions} Punkte." : null;

    /// <summary>Both have agreed on something to be done.</summary>
    public Mission Agree(string title, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAgreeing(title));
        var agreed = new Mission(Id, missions.Count + 1, title.Trim(), by, at);
        missions.Add(agreed);
        Raise(new MissionAgreed(AllianceId, Id, by, at));
        return agreed;
    }

    /// <summary>Something is done, or is not after all.</summary>
    public void Settle(Mission mission, bool isDone, Guid? by, DateTimeOffset at)
    {
        Refusal.On(IsRunning ? null : "Die Patenschaft ist abgeschlossen.");
        if (mission.DoneAt is not null == isDone) return;
        mission.Settle(isDone, by, at);
        if (isDone) Raise(new MissionDone(AllianceId, Id, by, at));
    }
}
