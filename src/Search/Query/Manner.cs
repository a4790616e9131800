namespace Buendnisnetz.Search;

/// <summary>How a word that was looked for stands in a text.</summary>
internal enum Manner
{
    /// <summary>As it was typed, but for capitals, umlauts and ß.</summary>
    AsTyped = 0,

    /// <summary>In another form: "Betreuungen" and "Betreuung".</summary>
    SameStem = 1,

    /// <summary>Inside a longer word: "Ferienbetreuung".</summary>
    Inside = 2,

    /// <summary>Taken apart: "Betreuung in den Ferien".</summary>
    Apart = 3,

    /// <summary>As another word for the same: "Väter" for "Papas".</summary>
    SameMeaning = 4,

    /// <summary>One letter differs: "Radolfzell" for "Radolfzlel".</summary>
    OneSlip = 5,

    /// <summary>Only one part of the word: "Ranzen" for "Schulranzen".</summary>
    PartOnly = 6,
}
