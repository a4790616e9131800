using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace Buendnisnetz.Platform;

/// <summary>Files in a bucket that speaks S3, for several nodes.</summary>
internal sealed class S3FileStore(FileSettings settings, PictureWorkshop workshop) : FileStore(settings, workshop), IDisposable
{
    private readonly AmazonS3Client client = new(
        new BasicAWSCredentials(settings.AccessKey, settings.SecretKey),
        new AmazonS3Config
        {
            ServiceURL = settings.Endpoint,
            ForcePathStyle = true,
            AuthenticationRegion = settings.Region ?? "us-east-1",
            MaxErrorRetry = 2,
            // Stores other than Amazon's may not know its newer checksums; TLS and the signature protect the way.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        });

    public void Dispose() => client.Dispose();

    private protected override async Task Put(string key, string path, string contentType, CancellationToken cancel)
    {
        var request = new PutObjectRequest
        {
            BucketName = Settings.Bucket,
            Key = key,
            FilePath = path,
            ContentType = contentType,
            UseChunkEncoding = false
        };
        try { await client.PutObjectAsync(request, cancel); }
        catch (AmazonServiceException error) { throw new IOException("The bucket has not taken the file.", error); }
    }

    private protected override async Task<Stream?> Fetch(string key, CancellationToken cancel)
    {
        try { return (await client.GetObjectAsync(Settings.Bucket, key, cancel)).ResponseStream; }
        catch (AmazonS3Exception error) when (error.StatusCode == System.Net.HttpStatusCode.NotFound) { return null; }
    }

    private protected override Task Delete(string key, CancellationToken cancel) => client.DeleteObjectAsync(Settings.Bucket, key, cancel);
}
