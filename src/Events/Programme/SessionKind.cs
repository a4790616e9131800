namespace Buendnisnetz.Events;

/// <summary>What kind of item of a programme it is.</summary>
public enum SessionKind
{
    /// <summary>A line with a title only: "Ankommen", "Begrüßung".</summary>
    Heading = 0,

    /// <summary>Impulsvortrag: leads into the subject and brings people together (000:21).</summary>
    Keynote = 1,

    /// <summary>Podiumsgespräch of municipalities, companies and associations (000:22).</summary>
    Panel = 2,

    /// <summary>Workshop, the heart of a conference (000:23).</summary>
    Workshop = 3,

    /// <summary>A short talk, mostly within a workshop (000:23).</summary>
    Talk = 4,

    /// <summary>A talk of all with each other.</summary>
    Discussion = 5,

    /// <summary>A break.</summary>
    Break = 6,
}

/// <summary>Kinds of items in words.</summary>
public static class SessionKindWords
{
    /// <summary>Every kind, in the order of a form.</summary>
    public static IReadOnlyList<SessionKind> All { get; } = Enum.GetValues<SessionKind>();

    extension(SessionKind kind)
    {
        /// <summary>The German word for one of them.</summary>
        public string Label => kind switch
        {
            SessionKind.Keynote => "Impulsvortrag",
            SessionKind.Panel => "Podiumsgespräch",
            SessionKind.Workshop => "Workshop",
            SessionKind.Talk => "Kurzvortrag",
            SessionKind.Discussion => "Gespräch",
            SessionKind.Break => "Pause",
            _ => "nur ein Titel",
        };

        /// <summary>Whether it has content: a page of its own, people, questions.</summary>
        public bool HasContent => kind is not (SessionKind.Heading or SessionKind.Break);
    }
}
