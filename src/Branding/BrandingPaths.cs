using Buendnisnetz.Library;

namespace Buendnisnetz.Branding;

/// <summary>Where templates and copies are.</summary>
public static class BrandingPaths
{
    extension(Material one)
    {
        /// <summary>Where its team writes the template.</summary>
        public string TemplatePath => one.Below("vorlage");

        /// <summary>Where an alliance makes its own copy.</summary>
        public string OwnCopyPath => one.Below("mit-unserem-namen");

        /// <summary>Where its team makes copies for all at once.</summary>
        public string ForAllPath => one.Below("fuer-alle");

        /// <summary>A copy as a file.</summary>
        public string PathOf(BrandedCopy copy) => one.Below($"ausgaben/{copy.Id}");

        /// <summary>All copies of a batch as an archive.</summary>
        public string ArchiveOf(CopyBatch batch) => one.Below($"fuer-alle/{batch.Id}/archiv");
    }
}
