namespace Buendnisnetz.Community;

/// <summary>What a thread wants.</summary>
public enum ThreadKind
{
    /// <summary>Somebody asks; an answer can help.</summary>
    Question = 0,

    /// <summary>Something is talked about.</summary>
    Discussion = 1,

    /// <summary>An office makes something known.</summary>
    Announcement = 2,
}

/// <summary>Words for threads.</summary>
internal static class ThreadWords
{
    extension(ThreadKind kind)
    {
        public string Label => kind switch
        {
            ThreadKind.Question => "Frage",
            ThreadKind.Announcement => "Ankündigung",
            _ => "Gespräch",
        };

        public string Choice => kind switch
        {
            ThreadKind.Question => "Eine Frage: Sie hoffen auf eine Antwort, die hilft",
            ThreadKind.Announcement => "Eine Ankündigung der Geschäftsstelle",
            _ => "Ein Gespräch: Erfahrungen, Ideen, Meinungen",
        };
    }
}
