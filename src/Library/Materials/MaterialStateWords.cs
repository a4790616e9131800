namespace Buendnisnetz.Library;

/// <summary>Where a material stands, in words.</summary>
public static class MaterialStateWords
{
    extension(MaterialState state)
    {
        /// <summary>The word on the ribbon.</summary>
        public string Label => state switch
        {
            MaterialState.Draft => "Entwurf",
            MaterialState.InReview => "in Durchsicht",
            MaterialState.Published => "veröffentlicht",
            MaterialState.Archived => "im Archiv",
            _ => "zurückgezogen",
        };

        /// <summary>The colour of the ribbon.</summary>
        public string Tone => state switch
        {
            MaterialState.Published => "success",
            MaterialState.InReview => "info",
            MaterialState.Withdrawn => "warning",
            _ => "neutral",
        };
    }
}
