namespace Buendnisnetz.Alliances;

/// <summary>States in words and in the colour of their tag.</summary>
public static class LifeWords
{
    /// <summary>Every state, for filters.</summary>
    public static IReadOnlyList<LifeState> All { get; } = [LifeState.Active, LifeState.Founding, LifeState.Ended];

    extension(LifeState state)
    {
        /// <summary>The German word.</summary>
        public string Label => state switch
        {
            LifeState.Founding => "in Gründung",
            LifeState.Active => "aktiv",
            _ => "beendet",
        };

        /// <summary>The word in an address.</summary>
        public string Code => Slug.Of(state.Label);

        /// <summary>The kind of its tag.</summary>
        public string Kind => state switch
        {
            LifeState.Founding => "info",
            LifeState.Active => "success",
            _ => "neutral",
        };
    }
}
