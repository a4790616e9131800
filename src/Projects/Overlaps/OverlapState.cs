namespace Buendnisnetz.Projects;

/// <summary>Where a finding stands: from the suspicion that two projects do the same to a decision (INV-48).</summary>
public enum OverlapState
{
    /// <summary>The radar has found it; nobody has said anything yet.</summary>
    Suspected = 0,

    /// <summary>Both sides talk about it.</summary>
    UnderDiscussion = 1,

    /// <summary>It is one; somebody has to decide.</summary>
    Confirmed = 2,

    /// <summary>Both become one project.</summary>
    Merged = 3,

    /// <summary>Both go on, and they agree on who does what.</summary>
    Coordinated = 4,

    /// <summary>Both go on as they are, for a reason.</summary>
    Accepted = 5,

    /// <summary>It is none, for good.</summary>
    Rejected = 6,

    /// <summary>Those of the first one say it is none; those of the second one have not said so yet.</summary>
    DeniedByFirst = 7,

    /// <summary>The other way round.</summary>
    DeniedBySecond = 8,
}

/// <summary>For which of the two projects of a finding somebody speaks.</summary>
[Flags]
public enum OverlapSides
{
    /// <summary>For none of them.</summary>
    None = 0,

    /// <summary>For the first one.</summary>
    First = 1,

    /// <summary>For the second one.</summary>
    Second = 2,

    /// <summary>For both: a team that carries both, or an administrator.</summary>
    Both = First | Second,
}

/// <summary>States in words, and which follows which.</summary>
public static class OverlapStateWords
{
    extension(OverlapState state)
    {
        /// <summary>The German word on a tag.</summary>
        public string Label => state switch
        {
            OverlapState.Suspected => "noch nicht angesehen",
            OverlapState.UnderDiscussion => "im Gespräch",
            OverlapState.Confirmed => "bestätigt, Entscheidung offen",
            OverlapState.Merged => "zusammengelegt",
            OverlapState.Coordinated => "abgestimmt",
            OverlapState.Accepted => "bewusst nebeneinander",
            OverlapState.DeniedByFirst or OverlapState.DeniedBySecond => "eine Seite sagt: etwas anderes",
            _ => "keine Doppelstruktur",
        };

        /// <summary>What one chooses in a form to bring it there.</summary>
        public string Choice => state switch
        {
            OverlapState.UnderDiscussion => "Wir sprechen miteinander",
            OverlapState.Confirmed => "Ja, beide tun dasselbe",
            OverlapState.Merged => "Wir legen beide zusammen",
            OverlapState.Coordinated => "Beide gehen weiter, wir stimmen uns ab",
            OverlapState.Accepted => "Beide gehen weiter, so wie sie sind",
            _ => "Nein, das ist etwas anderes",
        };

        /// <summary>How a tag shows it.</summary>
        public string Tone => state switch
        {
            OverlapState.Suspected or OverlapState.UnderDiscussion => "info",
            OverlapState.DeniedByFirst or OverlapState.DeniedBySecond => "info",
            OverlapState.Confirmed => "warning",
            OverlapState.Rejected => "neutral",
            _ => "success",
        };

        /// <summary>Who has said that it is none while the others have not said so yet.</summary>
        public OverlapSides DeniedBy => state switch
        {
            OverlapState.DeniedByFirst => OverlapSides.First,
            OverlapState.DeniedBySecond => OverlapSides.Second,
            _ => OverlapSides.None,
        };

        /// <summary>Whether one side has said that it is none, and the other one has not answered.</summary>
        public bool IsDenied => state.DeniedBy != OverlapSides.None;

        /// <summary>What may be said of it; a rejection by one side alone is its word and no end yet.</summary>
        public IReadOnlyList<OverlapState> Next => state switch
        {
            OverlapState.Suspected => [OverlapState.UnderDiscussion, OverlapState.Confirmed, OverlapState.Rejected],
            OverlapState.UnderDiscussion => [OverlapState.Confirmed, OverlapState.Rejected],
            OverlapState.DeniedByFirst or OverlapState.DeniedBySecond =>
                [OverlapState.Rejected, OverlapState.UnderDiscussion, OverlapState.Confirmed],
            OverlapState.Confirmed => [OverlapState.Merged, OverlapState.Coordinated, OverlapState.Accepted],
            _ => [],
        };

        /// <summary>Whether it is what a confirmed finding has to end in.</summary>
        public bool IsDecision => state is OverlapState.Merged or OverlapState.Coordinated or OverlapState.Accepted;

        /// <summary>Whether nothing is left to do.</summary>
        public bool IsSettled => state.Next.Count == 0;
    }
}
