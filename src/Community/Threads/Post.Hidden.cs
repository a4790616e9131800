namespace Buendnisnetz.Community;

// The office of the space hides a post for a reason; its writer and the office go on reading it, and it can come back.
public sealed partial class Post
{
    /// <summary>Since when it is hidden, in UTC; null while it is shown.</summary>
    public DateTimeOffset? HiddenAt { get; private set; }

    /// <summary>Who hid it; null after erasure.</summary>
    public Guid? HiddenBy { get; private set; }

    internal void Hide(Guid? by, DateTimeOffset at)
    {
        if (HiddenAt is not null) return;
        (HiddenAt, HiddenBy) = (at, by);
        Raise(new PostChanged(ThreadId, Id, by, at));
    }

    internal void ShowAgain(Guid? by, DateTimeOffset at)
    {
        if (HiddenAt is null) return;
        (HiddenAt, HiddenBy) = (null, null);
        Raise(new PostChanged(ThreadId, Id, by, at));
    }
}
