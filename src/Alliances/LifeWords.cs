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
