namespace Buendnisnetz.Community;

/// <summary>Where the pages of the community are.</summary>
public static class CommunityPaths
{
    /// <summary>All spaces and what is new in them, for whoever holds a seat.</summary>
    public const string Home = "/gemeinschaft";

    /// <summary>Where a group on a topic is begun.</summary>
    public const string NewGroup = $"{Home}/neu";

    /// <summary>Questions that nobody has answered yet.</summary>
    public const string Unanswered = $"{Home}/fragen";

    /// <summary>Of what one hears.</summary>
    public const string Subscriptions = $"{Home}/abos";

    /// <summary>What one has written.</summary>
    public const string Own = $"{Home}/eigenes";

    /// <summary>A space by the last part of its address.</summary>
    public static string Of(string slug) => $"{Home}/{slug}";

    /// <summary>A thread by its id.</summary>
    public static string OfThread(Guid id) => $"{Home}/gespraeche/{id}";

    /// <summary>A post by its id: it leads to its place in its thread.</summary>
    public static string OfPost(Guid id) => $"{Home}/beitraege/{id}";

    /// <summary>Somebody of the community by the account.</summary>
    public static string OfPerson(Guid id) => $"{Home}/menschen/{id}";

    /// <summary>Where whoever asked says that an answer has helped, out of a letter and without signing in.</summary>
    internal static string Helped(string code, Guid post) => $"{Home}/geholfen/{code}/{post}";

    /// <summary>A report, for those who decide and for who wrote the post.</summary>
    internal static string OfReport(Guid id) => $"{Home}/meldungen/{id}";

    /// <summary>Where an alliance opens a space for its team.</summary>
    internal static string OpenFor(Guid alliance) => $"{Home}/buendnisse/{alliance}/eroeffnung";

    extension(Space space)
    {
        /// <summary>Its page.</summary>
        public string Path => Of(space.Slug);

        /// <summary>A page below its own: "mitglieder".</summary>
        public string Below(string path) => $"{space.Path}/{path}";
    }

    extension(Thread thread)
    {
        /// <summary>Its page.</summary>
        public string Path => OfThread(thread.Id);

        /// <summary>A page below its own: "antwort".</summary>
        public string Below(string path) => $"{thread.Path}/{path}";
    }

    extension(Post post)
    {
        /// <summary>Where it stands.</summary>
        public string Path => OfPost(post.Id);

        /// <summary>A page below its own: "meldung".</summary>
        public string Below(string path) => $"{post.Path}/{path}";
    }
}
