namespace Buendnisnetz.Alliances;

/// <summary>States in words and in the colour of their tag.</summary>
public static class LifeWords
{
    /// <summary>Every state, for filters.</summary>
    public static IReadOnlyList<LifeState> All { get; } = [LifeState.Active, LifeState.CreativePause, LifeState.Founding, LifeState.Ended];

    extension(LifeState state)
    {
        /// <summary>The German word.</summary>
        public string Label => state switch
        {
            LifeState.Idea => "als Idee",
            LifeState.Founding => "in Gründung",
            LifeState.Active => "aktiv",
            LifeState.CreativePause => "in kreativer Pause",
            _ => "beendet",
        };

        /// <summary>What the alliance did when it entered the state.</summary>
        public string Deed => state switch
        {
            LifeState.Idea => "Die Idee ist notiert",
            LifeState.Founding => "In Gründung",
            LifeState.Active => "An der Arbeit",
            LifeState.CreativePause => "Kreative Pause",
            _ => "Ende der Bündnisarbeit",
        };

        /// <summary>What the state means for everybody outside.</summary>
        public string Effect => state switch
        {
            LifeState.Idea => "Nur wer daran mitarbeitet, sieht die Seite.",
            LifeState.Founding => "Die Seite ist öffentlich, und wer mag, kann sich anschließen.",
            LifeState.Active => "Das Bündnis steht im Verzeichnis, auf der Karte und in der Ortssuche.",
            LifeState.CreativePause =>
                "Die Projektarbeit ruht, Newsletter auch, alle Seiten bleiben. Ein Hinweis sagt, wer weiter antwortet; nur ob diese "
                + "Anlaufstellen noch stimmen, fragen wir von Zeit zu Zeit.",
            _ => "Die Seiten bleiben unter ihren Adressen zum Nachlesen. Ändern lässt sich nichts mehr.",
        };

        /// <summary>The word in an address.</summary>
        public string Code => Slug.Of(state.Label);

        /// <summary>The kind of its tag.</summary>
        public string Kind => state switch
        {
            LifeState.Idea or LifeState.Founding => "info",
            LifeState.Active => "success",
            LifeState.CreativePause => "warning",
            _ => "neutral",
        };
    }
}
