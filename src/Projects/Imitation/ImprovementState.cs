namespace Buendnisnetz.Projects;

/// <summary>What has become of a proposal to an origin.</summary>
public enum ImprovementState
{
    /// <summary>The origin's team has not answered yet.</summary>
    Open = 0,

    /// <summary>It is the text of the origin now, or was.</summary>
    Accepted = 1,

    /// <summary>The origin stays as it is, for a reason.</summary>
    Declined = 2,

    /// <summary>Whoever proposed it thought better of it.</summary>
    Withdrawn = 3,
}

/// <summary>States in words.</summary>
public static class ImprovementStateWords
{
    extension(ImprovementState state)
    {
        /// <summary>The German word on a tag.</summary>
        public string Label => state switch
        {
            ImprovementState.Open => "offen",
            ImprovementState.Accepted => "übernommen",
            ImprovementState.Declined => "nicht übernommen",
            _ => "zurückgezogen",
        };

        /// <summary>How a tag shows it.</summary>
        public string Tone => state switch
        {
            ImprovementState.Open => "info",
            ImprovementState.Accepted => "success",
            _ => "neutral",
        };
    }
}
