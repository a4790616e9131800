namespace Buendnisnetz.Community;

/// <summary>Somebody found a post helpful: the one reaction there is.</summary>
internal sealed class PostThanks
{
    private PostThanks() { }

    public PostThanks(Guid post, Guid person, DateTimeOffset at) => (PostId, PersonId, At) = (post, person, at);

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The post.</summary>
    public Guid PostId { get; private init; }

    /// <summary>Who; null after erasure: it goes on counting.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private init; }
}
