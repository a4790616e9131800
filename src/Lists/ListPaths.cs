namespace Buendnisnetz.Lists;

/// <summary>Where the pages of lists lie.</summary>
public static class ListPaths
{
    internal const string All = "/listen";

    /// <summary>An empty table of this kind to write into: "csv" or "xlsx".</summary>
    public static string Template(string kind, string format) => $"{All}/vorlage/{kind}.{format}";

    extension(EntryList list)
    {
        /// <summary>What it made.</summary>
        public string Path => $"{All}/{list.Id}";

        /// <summary>Where its lines are looked through.</summary>
        public string Draft => $"{All}/{list.Id}/pruefen";

        /// <summary>Where it is entered.</summary>
        internal string Entry => $"{All}/{list.Id}/eintragen";

        /// <summary>Where all suggestions that leave no choice are taken.</summary>
        internal string Suggestions => $"{All}/{list.Id}/vorschlaege";

        /// <summary>Where the draft is thrown away.</summary>
        internal string Discard => $"{All}/{list.Id}/verwerfen";

        /// <summary>Where what it made is taken back.</summary>
        internal string TakingBack => $"{All}/{list.Id}/ruecknahme";

        /// <summary>The lines that were not entered, as a table.</summary>
        internal string Behind => $"{All}/{list.Id}/zurueckgeblieben";

        /// <summary>Where it continues: draft or entries.</summary>
        public string Next => list.IsDraft ? list.Draft : list.Path;
    }
}
