namespace Buendnisnetz.Community;

// The office of a space moves a thread to where it belongs, and joins two about the same. Addresses go on leading there.
public sealed partial class Thread
{
    /// <summary>The thread that it has become a part of; null where it stands by itself.</summary>
    public Guid? JoinedIntoId { get; private set; }

    /// <summary>When it was last moved or joined, in UTC.</summary>
    public DateTimeOffset? MovedAt { get; private set; }

    /// <summary>Who last moved or joined it; null after erasure.</summary>
    public Guid? MovedBy { get; private set; }

    /// <summary>Why it cannot be moved there; null where it can.</summary>
    public string? ObstacleToMoving(Space to) => JoinedIntoId is not null ? "Dieses Gespräch wurde mit einem anderen zusammengelegt."
        : to.Id == SpaceId ? "Dort steht es schon." : to.ObstacleToWriting();

    /// <summary>Moves it into another space.</summary>
    public void MoveTo(Space to, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToMoving(to));
        (SpaceId, Space, MovedAt, MovedBy) = (to.Id, to, at, by);
        Raise(new ThreadMoved(to.Id, Id, by, at));
    }

    /// <summary>Why it cannot become a part of that one; null where it can.</summary>
    public string? ObstacleToJoining(Thread into) => into.Id == Id ? "Das ist dasselbe Gespräch."
        : JoinedIntoId is not null || into.JoinedIntoId is not null ? "Eines der beiden wurde schon zusammengelegt."
        : into.SpaceId != SpaceId ? "Beide müssen im selben Raum stehen. Verschieben Sie eines zuerst." : null;

    /// <summary>Becomes a part of another one of the same space; all its posts, which were loaded, go along.</summary>
    public void JoinInto(Thread into, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToJoining(into));
        foreach (var post in posts) post.GoTo(into);
        into.Take(posts);
        (JoinedIntoId, MovedAt, MovedBy, AcceptedId, AcceptedAt, AnswerCount) = (into.Id, at, by, null, null, 0);
        Raise(new ThreadChanged(SpaceId, Id, by, at));
        into.Raise(new ThreadsJoined(SpaceId, into.Id, Id, by, at));
    }

    private void Take(List<Post> others)
    {
        AnswerCount += others.Count;
        foreach (var at in others.Select(post => post.WrittenAt).Where(at => at > LastPostAt)) LastPostAt = at;
        foreach (var post in others.Where(IsAnsweredBy))
            if (AnsweredAt is null || post.WrittenAt < AnsweredAt) AnsweredAt = post.WrittenAt;
    }
}
