namespace Buendnisnetz.Projects;

/// <summary>Whether something is looked for or offered.</summary>
public enum PostingKind
{
    /// <summary>The alliance looks for something.</summary>
    Seeking = 0,

    /// <summary>The alliance offers something.</summary>
    Offering = 1,
}

/// <summary>Where a request or an offer stands.</summary>
public enum PostingState
{
    /// <summary>It waits for answers.</summary>
    Open = 0,

    /// <summary>Somebody has answered; it takes more answers.</summary>
    Answered = 1,

    /// <summary>It rests with its alliance.</summary>
    Resting = 2,

    /// <summary>Its alliance has ended it.</summary>
    Closed = 3,

    /// <summary>Its day has passed.</summary>
    Expired = 4,
}

/// <summary>Whether something has helped.</summary>
public enum Help
{
    /// <summary>It has.</summary>
    Yes = 0,

    /// <summary>In part.</summary>
    Partly = 1,

    /// <summary>It has not.</summary>
    No = 2,
}

/// <summary>Requests and offers in words.</summary>
public static class PostingWords
{
    extension(PostingKind kind)
    {
        /// <summary>The German word above the title.</summary>
        public string Label => kind == PostingKind.Seeking ? "Gesuch" : "Angebot";

        /// <summary>What one chooses in a form.</summary>
        public string Choice => kind == PostingKind.Seeking ? "Wir suchen" : "Wir bieten";
    }

    extension(PostingState state)
    {
        /// <summary>The German word on a tag.</summary>
        public string Label => state switch
        {
            PostingState.Open => "offen",
            PostingState.Answered => "hat Antworten",
            PostingState.Resting => "ruht",
            PostingState.Closed => "geschlossen",
            _ => "abgelaufen",
        };

        /// <summary>How a tag shows it.</summary>
        public string Tone => state switch
        {
            PostingState.Open => "info",
            PostingState.Answered => "success",
            PostingState.Resting => "warning",
            _ => "neutral",
        };

        /// <summary>As everybody reads it: that somebody wrote to it is the team's, because anybody can write under any address.</summary>
        public PostingState Outwards => state == PostingState.Answered ? PostingState.Open : state;

        /// <summary>Whether it waits for answers, or for more of them.</summary>
        public bool Waits => state is PostingState.Open or PostingState.Answered;

        /// <summary>The states that may follow.</summary>
        public IReadOnlyList<PostingState> Next => state switch
        {
            PostingState.Open => [PostingState.Answered, PostingState.Resting, PostingState.Closed, PostingState.Expired],
            PostingState.Answered => [PostingState.Resting, PostingState.Closed, PostingState.Expired],
            PostingState.Resting => [PostingState.Open, PostingState.Answered, PostingState.Closed, PostingState.Expired],
            _ => [],
        };
    }

    extension(Help help)
    {
        /// <summary>The German word: "ja, das hat geholfen".</summary>
        public string Label => help switch
        {
            Help.Yes => "hat geholfen",
            Help.Partly => "hat teilweise geholfen",
            _ => "hat nicht geholfen",
        };

        /// <summary>What one answers.</summary>
        public string Choice => help switch { Help.Yes => "Ja", Help.Partly => "Teilweise", _ => "Nein" };
    }
}
