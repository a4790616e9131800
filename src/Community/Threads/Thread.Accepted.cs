namespace Buendnisnetz.Community;

// Whoever has asked says which answer has helped. There is one at a time: the second of two who press at one moment hears of the first.
public sealed partial class Thread
{
    /// <summary>The answer that has helped; null while none has.</summary>
    public Guid? AcceptedId { get; private set; }

    /// <summary>When that was said, in UTC.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>Why this answer cannot be the one that has helped; null where it can.</summary>
    public string? ObstacleToAccepting(Post answer, Guid? by) =>
        Kind != ThreadKind.Question ? "Nur bei einer Frage kann eine Antwort geholfen haben."
        : by is null || by != StartedBy ? "Was geholfen hat, sagt, wer gefragt hat."
        : answer.ThreadId != Id || answer.IsOpening ? "Das ist keine Antwort auf diese Frage."
        : !answer.IsShown ? "Diese Antwort ist nicht mehr zu lesen."
        : AcceptedId is not null && AcceptedId != answer.Id
            ? "Sie haben schon eine andere Antwort gewählt. Nehmen Sie diese Wahl zuerst zurück." : null;

    /// <summary>This answer has helped; said twice it is said once.</summary>
    public void Accept(Post answer, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAccepting(answer, by));
        if (AcceptedId == answer.Id) return;
        (AcceptedId, AcceptedAt) = (answer.Id, at);
        Raise(new AnswerAccepted(SpaceId, Id, answer.Id, by, at));
    }

    /// <summary>No answer is marked any more.</summary>
    public void TakeAcceptanceBack(Guid? by, DateTimeOffset at)
    {
        Refusal.On(by is null || by != StartedBy ? "Was geholfen hat, sagt, wer gefragt hat." : null);
        LoseAccepted(by, at);
    }

    /// <summary>The answer that has helped can be read no more: whoever asked may choose another one.</summary>
    internal void LoseAccepted(Guid? by, DateTimeOffset at)
    {
        if (AcceptedId is null) return;
        (AcceptedId, AcceptedAt) = (null, null);
        Raise(new ThreadChanged(SpaceId, Id, by, at));
    }

    /// <summary>Somebody else than who asked has said it, and it can be read.</summary>
    internal bool IsAnsweredBy(Post post) =>
        post is { IsOpening: false, IsShown: true } && post.WrittenAt >= StartedAt
        && (post.WrittenBy is null || post.WrittenBy != StartedBy);

    /// <summary>Since when it has an answer that can be read; null where it has none any more.</summary>
    internal void CountAsAnswered(DateTimeOffset? since, Guid? by, DateTimeOffset at)
    {
        if (AnsweredAt == since) return;
        AnsweredAt = since;
        Raise(new ThreadChanged(SpaceId, Id, by, at));
    }
}
